export { concatBytes, equalBytes, fromBase64, toBase64, toHex, utf8 } from './bytes.ts';
export { type CheckpointText, formatCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
export { cosignedMessage, parseCosignerKey, timeOfCosignature } from './cosignature.ts';
export {
  addSignatures,
  formatVerifierKey,
  type NoteSignature,
  parseNote,
  parseVerifierKey,
  signNote,
  type VerifierKey,
  verifierKeyOf,
} from './note.ts';
export { consistencyProof, inclusionProof, type ReadNode, rootAt, rootOfInclusion, verifyConsistency, verifyInclusion } from './proof.ts';
export { type Cryptography, type ReceiptProblem, type ReceiptVerdict, verifyReceipt } from './receipt.ts';
export { strictEd25519 } from './strict-ed25519.ts';
export { entryBundle, formatTilePath, parseTilePath, type TileAddress, widthOfTile } from './tile-path.ts';
export { appendToTiles, edgeTiles, nodesFromTiles, type ReadTile, type Tile, type TileKey, tileOfNode, tileWidth } from './tiles.ts';
export { entryOf, type HashFunction, leafHash, nodeHash, treeRoot } from './tree.ts';
