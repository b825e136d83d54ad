# Writes OUTPUT, a source file that holds the texts of the JSON Schemas NAMES (separated by commas) of FOLDER.
string(REPLACE "," ";" NAMES "${NAMES}")
set(rows "")
foreach(name IN LISTS NAMES)
  file(READ "${FOLDER}/${name}.schema.json" text)
  string(APPEND rows "    {\"${name}\", R\"schema(${text})schema\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "// Made from schemas/ by embed_schemas.cmake.
#include <array>

#include \"formats/schemas.hpp\"

namespace zeren::formats {

std::span<const Schema> all_schemas() {
    static constexpr auto schemas = std::to_array<Schema>({
${rows}    });
    return schemas;
}

}  // namespace zeren::formats
")
