/** The page of downloads, and the line on other pages that offers them as data. */
export const data = {
  'data.page': 'This page as data:',
  'data.lead':
    'The published record, version {version}, as read on {date}. No key, no account; free to use with attribution (CC BY 4.0).',
  'data.everything': 'Download everything',
  'data.everythingSize': 'zip, {size}',
  'data.everythingHolds':
    'Tables (CSV, Parquet), the whole record (JSON), the map (GeoJSON), with a readme, the meaning of every column, licence, citation and checksums.',
  'data.before':
    'Before you add up: values in doubt are in no total of ours, and cases marked as part of another, as the same event or as overlapping must not be added. The readme in the zip says more.',
  'data.files': 'Single files',
  'data.file': 'File',
  'data.holds': 'What it holds',
  'data.size': 'Size',
  'data.group.tables': 'Tables for spreadsheets',
  'data.group.programs': 'Tables for programs',
  'data.group.whole': 'The record whole',
  'data.group.map': 'The map',
  'data.holds.cases.csv': 'one row a case: {count, plural, one {# row} other {# rows}}',
  'data.holds.claims.csv': 'one row a value, as reported: {count, plural, one {# row} other {# rows}}',
  'data.holds.sources.csv': 'one row a page that was read: {count, plural, one {# row} other {# rows}}',
  'data.holds.disagreements.csv':
    'one row a version, where sources print a quantity differently: {count, plural, one {# row} other {# rows}}',
  'data.holds.cases.ru.csv': 'the cases in Russian words, with the semicolons and decimal commas of Russian Excel',
  'data.holds.claims.ru.csv': 'the values in Russian words, in the same way',
  'data.holds.cases.parquet': 'the cases for DuckDB, pandas and the like: numbers are numbers, missing is null',
  'data.holds.claims.parquet': 'the values, in the same way',
  'data.holds.cases.json':
    '{count, plural, one {# case} other {# cases}} whole: claims, sources, statements, readings, computed figures',
  'data.holds.sources.json': '{count, plural, one {# page} other {# pages}} and the claims that rest on each',
  'data.holds.disagreements.json': 'the same disagreements with their voices',
  'data.holds.checked-claims.json': 'statements found in articles, our finding on each, and its sums',
  'data.holds.context.json':
    '{count, plural, one {# record} other {# records}} on neighbours, in none of the files above',
  'data.holds.policies.json':
    'the law on mining: events, comparison, penalties, with the pages that tell them; not legal advice',
  'data.holds.policies.csv': 'the law as one row an event, a field of the comparison or a penalty',
  'data.holds.observations.csv':
    'dated numbers of mining and of the grids that belong to no case: shares, licences, taxes, peaks',
  'data.holds.cases.geojson': 'cases with the outline or point of the place as told; no geometry where none is told',
  'data.holds.lost-load.zip': 'everything below in one zip, with readme, columns, licence and checksums',
  'data.holds.checksums.txt': 'a checksum of every file of the whole record',
  'data.endings': 'The address of a page is the address of its data',
  'data.endingsLead':
    'Put an ending after the address of a page: .csv, .json or .geojson. It leads to a plain file under /api/v1, which is there too where the site is served without such redirections.',
  'data.address': 'Address of the page',
  'data.ending': 'Ending',
  'data.ending.home': 'all cases',
  'data.ending.view': 'the cases of one value of a filter',
  'data.ending.case': 'one case; its CSV is its values',
  'data.ending.parcel':
    'one case to take along: data, its summary in one sentence and in three, a description of its map, readme and licence',
  'data.ending.sources': 'all pages that were read',
  'data.ending.disagreements': 'all disagreements',
  'data.ending.claims': 'the checked statements',
  'data.ending.context': 'the neighbours',
  'data.ending.neighbour': 'one record of a neighbour',
  'data.viewNote':
    'Any other view of the map page, with several filters or months, is taken from that page: the links beside its sentence make the file in your browser, with every column, whichever the table shows.',
  'data.machines': 'For programs',
  'data.index': 'version, date, counts, and links to every file',
  'data.schema': 'the shape of a case file (JSON Schema)',
  'data.checksums': 'Checksums',
  'data.checksumsHow':
    'Download files with their list {file}, and check them with “sha256sum --check --ignore-missing {file}”. Equal data gives equal files, byte for byte.',
  'data.licence': 'Licence',
  'data.csvNote':
    'CSV files open in Excel and LibreOffice with Cyrillic intact. A cell that a spreadsheet would run as a formula has a quote mark before it.',
} as const;
