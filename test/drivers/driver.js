// node-postgres sees a refused duplicate as it sees a unique violation, and goes on after it.
const { Client } = require('pg');
let failed = false;
function ok(condition, name, shown) {
	console.log((condition ? 'ok - node-postgres: ' : 'not ok - node-postgres: ') + name);
	if (!condition) {
		failed = true;
		console.log('# ' + JSON.stringify(shown));
	}
}
async function main() {
	const client = new Client();
	const notices = [];
	client.on('notice', n => notices.push(n));
	await client.connect();
	const insert = 'INSERT INTO contact (name, born, email) VALUES ($1, $2, $3)';
	await client.query('BEGIN');
	await client.query('SAVEPOINT s');
	let error;
	try {
		await client.query(insert, ['Mirjam de Boer', '1980-02-03', 'mirjam@brink.nl']);
	} catch (e) {
		error = e;
	}
	ok(error && error.code === '23505', 'error.code', error);
	ok(error.schema === 'public' && error.table === 'contact' && error.constraint === 'contact_duplicate_key' && error.column === undefined,
		'error.schema, .table, .constraint, no .column', error);
	ok(error.message === 'duplicate key value violates unique constraint "contact_duplicate_key"', 'error.message', error.message);
	ok(/^Key \(email\)=\(mirjam@brink\.nl\) already exists: record 1, same email\.$/.test(error.detail), 'error.detail', error.detail);
	ok(error.where === undefined && error.hint !== undefined, 'a hint, no context', error.where);
	await client.query('ROLLBACK TO SAVEPOINT s');
	await client.query(insert, ['Froukje Dijkstra', '1962-07-08', 'dijkstra@terp.nl']);
	await client.query('COMMIT');
	const { rows } = await client.query("SELECT count(*)::int AS n FROM contact WHERE email = 'dijkstra@terp.nl'");
	ok(rows[0].n === 1, 'goes on after the savepoint', rows);
	try {
		error = undefined;
		await client.query('INSERT INTO subscriber (email) VALUES ($1)', ['MIRJAM@brink.nl']);
	} catch (e) {
		error = e;
	}
	ok(error && error.column === 'email', 'error.column of a guard of one column', error);
	// warn mode: saved, with a notice
	await client.query("SELECT hygiene.add_duplicate_guard('contact', 'warn', exact => '{email}')");
	await client.query(insert, ['F. Dijkstra', null, 'dijkstra@terp.nl']);
	ok(notices.some(n => n.code === '23505' && n.severity === 'NOTICE' && n.message === 'record may be a duplicate' && n.constraint === 'contact_duplicate_key'),
		"warn mode: event 'notice'", notices);
	await client.end();
	process.exit(failed ? 1 : 0);
}
main().catch(e => { console.log('not ok - node-postgres: ' + e.stack.split('\n').join('\n# ')); process.exit(1); });
