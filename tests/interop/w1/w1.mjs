// The normal form w1 in JavaScript, written from its description alone, step by step.
// Reads a JSON string a line, writes {"words": …, "sha256": …} a line.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const MARKS = /[\p{Mn}\p{Me}]/gu;
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\u0640]/gu;
const DIGIT = /\p{Nd}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

// Unicode puts every set of decimal digits in a row of ten, beginning with zero. A digit's value is
// its place among the Nd before it, counted from the row's start (some rows follow another directly).
function asciiDigit(character) {
  const code = character.codePointAt(0);
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

export function tokens(text) {
  const folded = text
    .normalize("NFKD")
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/ς/gu, "σ")
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(DIGIT, asciiDigit);
  return folded.match(WORD) ?? [];
}

export function fingerprint(text) {
  const words = tokens(text);
  const sha256 = createHash("sha256").update(words.join(" "), "utf8").digest("hex");
  return { words: words.length, sha256 };
}

const lines = readFileSync(0, "utf8").split("\n").filter((line) => line !== "");
process.stdout.write(lines.map((line) => JSON.stringify(fingerprint(JSON.parse(line))) + "\n").join(""));
