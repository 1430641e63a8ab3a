// A contender: the one schema on bare node:http, executed by graphql-js.
import { buildOneSchema } from '../domain/buildOneSchema.js';
import { createOneContext } from '../domain/oneSchema.js';
import { createAnswer } from './createAnswer.js';
import { contenderSettings, serveJson } from './serveJson.js';

const answer = createAnswer(buildOneSchema(), createOneContext);
await serveJson((body) => answer(body.toString()), contenderSettings().port);
