import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';

// A bare GraphQL server as its documentation shows it, which answers with the text of the file named: what the same bytes
// cost at least. Prints its port.
const text = readFileSync(process.argv[2]!, 'utf8');
const schema = createSchema({ typeDefs: 'type Query { text: String! }', resolvers: { Query: { text: () => text } } });
const yoga = createYoga({ schema, logging: false });
const server = createServer((request, response) => void yoga(request, response));
server.listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port));
process.once('SIGTERM', () => server.closeAllConnections());
process.once('SIGTERM', () => server.close());
