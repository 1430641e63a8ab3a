// The one schema on bare node:http, each operation compiled once by graphql-jit.
import { createServer } from 'node:http';
import { buildSchema, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

const { ONE_SCHEMA_SDL, addResolvers, createOneContext } = await import(process.env.ONE_SCHEMA);
const schema = buildSchema(ONE_SCHEMA_SDL);
addResolvers(schema);
const compiled = new Map();

function compile(query, operationName) {
  const known = compiled.get(query);
  if (known !== undefined) return known;
  const document = parse(query);
  const [error] = validate(schema, document);
  if (error !== undefined) throw error;
  const fresh = compileQuery(schema, document, operationName);
  if (!isCompiledQuery(fresh)) throw new Error('graphql-jit does not compile the operation');
  compiled.set(query, fresh);
  return fresh;
}

async function answer(body) {
  const { query, variables, operationName } = JSON.parse(body);
  return compile(query, operationName).query({}, createOneContext(), variables);
}

createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    let result;
    try {
      result = await answer(Buffer.concat(chunks).toString());
    } catch (error) {
      result = { errors: [{ message: String(error) }] };
    }
    const body = Buffer.from(JSON.stringify(result));
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
    });
    response.end(body);
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
