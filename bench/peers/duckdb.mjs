// duckdb.mjs DATABASE: runs the SQL statements of its input, parted by zero bytes, with DuckDB's module for Node.js
// (@duckdb/node-api), which is looked for in $DUCK_MODULES.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const modules = process.env.DUCK_MODULES ?? process.cwd();
const { DuckDBInstance } = createRequire(join(modules, "modules.js"))("@duckdb/node-api");
const base = await DuckDBInstance.create(process.argv[2]);
const connection = await base.connect();
for (const statement of readFileSync(0, "utf8").split("\0")) await connection.run(statement);
connection.closeSync();
base.closeSync();
