import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Cell } from './csv.rules';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in `cellXfs` of the styles below. */
const STYLES = { header: 1, day: 2, money: 3, quoted: 4 };

/** The parts of a workbook with one sheet that do not depend on what is in it. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Intervenants" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf quotePrefix="1"/></cellXfs></styleSheet>`,
};

/** A workbook of one sheet whose first row stays in sight, written as it is read: nothing of it is kept in memory. */
export function xlsxOf(rows: AsyncIterable<readonly Cell[]>): Readable {
  const zip = new ZipFile();
  for (const [path, xml] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(XML + xml), path);
  const sheet = Readable.from(sheetXml(rows), { objectMode: false });
  const output = zip.outputStream as Readable;
  sheet.on('error', (error) => output.destroy(error));
  output.on('close', () => sheet.destroy());
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml');
  zip.end();
  return output;
}

async function* sheetXml(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<Buffer> {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  let text = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetData>`;
  let isHeader = true;
  for await (const cells of rows) {
    text += `<row>${cells.map((cell) => xmlCell(cell, isHeader)).join('')}</row>`;
    isHeader = false;
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(`${text}</sheetData></worksheet>`);
}

/** How much is handed on at once, in characters. */
const PIECE = 64_000;

function xmlCell(cell: Cell, isHeader: boolean): string {
  if (cell === null) return '<c/>';
  if ('number' in cell)
    return `<c${cell.isMoney ? ` s="${String(STYLES.money)}"` : ''}><v>${String(cell.number)}</v></c>`;
  if ('day' in cell) return `<c s="${String(STYLES.day)}"><v>${String(serialOf(cell.day))}</v></c>`;
  // A text in line is never a formula; the mark keeps it one when it is copied or saved as another file.
  const style = isHeader ? STYLES.header : /^[=+\-@\t\r]/.test(cell.text) ? STYLES.quoted : 0;
  return `<c t="inlineStr" s="${String(style)}"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
}

/** The number Excel keeps for a day: days since 30 December 1899. */
function serialOf(day: string): number {
  return Math.round(Date.parse(day) / 86_400_000) + 25_569;
}

function escaped(text: string): string {
  return text
    .replace(/[<>&]/g, (sign) => ENTITIES[sign] ?? '')
    .replace(/(?![\t\n\r])\p{Control}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '');
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
