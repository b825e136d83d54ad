// Makes the documents that the npm packages docx and exceljs write: node makers/make.mjs CORPUS
// Install them in a folder outside of the repository and name its node_modules in NODE_MODULES.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const require = createRequire(join(resolve(process.env.NODE_MODULES), 'none.js'));
const docx = require('docx');
const ExcelJS = require('exceljs');
const corpus = resolve(process.argv[2]);

function place(name, ending) {
  mkdirSync(join(corpus, name), { recursive: true });
  return join(corpus, name, `document.${ending}`);
}

const paragraph = (words) => new docx.Paragraph({ children: [new docx.TextRun(words)] });
const cell = (words, spans = {}) => new docx.TableCell({ children: words.split('\n').map(paragraph), ...spans });

async function wordDocument(name, children) {
  const document = new docx.Document({ sections: [{ children }] });
  writeFileSync(place(name, 'docx'), await docx.Packer.toBuffer(document));
}

const row = (cells, head = false) => new docx.TableRow({ tableHeader: head, children: cells });

await wordDocument('docx-npm-row-spans', [
  new docx.Paragraph({ text: '海棠州茶马古道保护任务清单', heading: docx.HeadingLevel.TITLE }),
  new docx.Table({
    rows: [
      row([cell('重点任务'), cell('序号'), cell('具体事项'), cell('责任单位')], true),
      row([cell('一、勘察', { rowSpan: 2 }), cell('1'), cell('勘定古道走向'), cell('州文物局\n州自然资源局', { rowSpan: 2 })]),
      row([cell('2'), cell('登记沿线碑刻')]),
      row([cell('二、利用', { columnSpan: 4 })]),
      row([cell(''), cell('3'), cell('开辟徒步线路'), cell('州文化和旅游局、州体育局')]),
      row([cell(''), cell('4'), cell('修缮三座石桥'), cell('州交通运输局')]),
    ],
  }),
]);

await wordDocument('docx-npm-english-action-plan', [
  new docx.Paragraph({ text: 'Lakeside Biodiversity Action Plan', heading: docx.HeadingLevel.TITLE }),
  new docx.Paragraph({ text: 'Theme A: Habitats', heading: docx.HeadingLevel.HEADING_1 }),
  new docx.Table({
    rows: [
      row([cell('Ref'), cell('Action'), cell('Lead department'), cell('Partners'), cell('Timescale')], true),
      row([cell('A1'), cell('Restore reed beds'), cell('Parks Service'), cell('Angling Club\nRiver Trust'), cell('2026')]),
      row([cell('A2'), cell('Mow verges late'), cell('Highways Team'), cell('Parish councils'), cell('Annual')]),
    ],
  }),
  new docx.Paragraph({ text: 'Theme B: People', heading: docx.HeadingLevel.HEADING_1 }),
  new docx.Table({
    rows: [
      row([cell('Ref'), cell('Action'), cell('Lead department'), cell('Partners'), cell('Timescale')], true),
      row([cell('B1'), cell('Run a pond-dipping programme'), cell('Education Service'), cell('N/A'), cell('Ongoing')]),
      row([cell('B2'), cell('Train wardens'), cell('Parks Service'), cell('Lakeside College; River Trust'), cell('2027')]),
    ],
  }),
]);

async function workbook(name, build) {
  const book = new ExcelJS.Workbook();
  build(book);
  await book.xlsx.writeFile(place(name, 'xlsx'));
}

await workbook('xlsx-exceljs-two-level-head', (book) => {
  const sheet = book.addWorksheet('分工');
  sheet.addRows([
    ['青屏省绿色矿山建设分工表'],
    ['序号', '工作内容', '责任单位', null, '时间安排'],
    [null, null, '牵头单位', '参加单位', null],
    [1, '修订建设标准', '省自然资源厅', '省市场监管厅', '2025年'],
    [2, '复垦废弃矿坑', '省自然资源厅', '省林业局、矿山所在地县级人民政府', '2027年'],
    [3, '抽查扬尘治理', '省生态环境厅', '省应急厅', '每年'],
  ]);
  for (const cells of ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3']) sheet.mergeCells(cells);
  sheet.getCell('C5').value = { richText: [{ text: '省自然资源' }, { font: { bold: true }, text: '厅' }] };
});

await workbook('xlsx-exceljs-raci-portuguese', (book) => {
  const sheet = book.addWorksheet('Matriz RACI');
  sheet.addRows([
    ['Matriz RACI: reforma da biblioteca'],
    ['Nº', 'Atividade', 'Prefeitura', 'Secretaria de Cultura', 'Secretaria de Obras', 'Bibliotecária-chefe'],
    [1, 'Elaborar o projeto', 'I', 'A', 'R', 'C'],
    [2, 'Transferir o acervo', '', 'A', 'I', 'R'],
    [3, 'Reformar o telhado', 'I', 'C', 'A/R', ''],
    [],
    ['Legenda: R = Responsável; A = Aprovador; C = Consultado; I = Informado'],
  ]);
});
