// duck.cjs FOLDER FILE.duckdb SQL...: runs the statements in DuckDB, whose node package is in the folder,
// and prints the rows of the last one.
const { createRequire } = require('module');
const path = require('path');
const [folder, file, ...statements] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(path.resolve(folder) + '/')('@duckdb/node-api');

(async () => {
  const connection = await (await DuckDBInstance.create(file)).connect();
  let rows = [];
  for (const statement of statements) rows = (await connection.runAndReadAll(statement)).getRows();
  for (const row of rows) console.log(row.map(String).join(' '));
  connection.closeSync();
})();
