// Asks @sigstore/verify what it makes of tlog-proof files.
// In:  a JSON file [{"vkey": …, "entry": base64, "proof": the file's text}, …]
// Out: a JSON array with "accepted" or the reason for refusing, one for each.
'use strict';
const fs = require('node:fs');
const { createPublicKey } = require('node:crypto');
const { verifyCheckpoint } = require('@sigstore/verify/dist/tlog/checkpoint.js');
const { verifyMerkleInclusion } = require('@sigstore/verify/dist/tlog/merkle.js');

const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

function logOf(vkey) {
  const [name, id, ...key] = vkey.split('+');
  const publicKey = Buffer.from(key.join('+'), 'base64').subarray(1);
  return {
    baseURL: name,
    logID: Buffer.from(id, 'hex'),
    publicKey: createPublicKey({ key: Buffer.concat([ED25519_SPKI, publicKey]), format: 'der', type: 'spki' }),
  };
}

function entryOf({ entry, proof }) {
  const blank = proof.indexOf('\n\n');
  const lines = proof.slice(0, blank).split('\n').filter(line => !line.startsWith('extra '));
  return {
    canonicalizedBody: Buffer.from(entry, 'base64'),
    inclusionProof: {
      logIndex: lines[1].slice('index '.length),
      hashes: lines.slice(2).map(line => Buffer.from(line, 'base64')),
      checkpoint: { envelope: proof.slice(blank + 2) },
    },
  };
}

function opinionOn(question) {
  try {
    const entry = entryOf(question);
    verifyMerkleInclusion(entry, verifyCheckpoint(entry, [logOf(question.vkey)]));
    return 'accepted';
  } catch (error) {
    return error.message;
  }
}

const questions = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
process.stdout.write(JSON.stringify(questions.map(opinionOn)));
