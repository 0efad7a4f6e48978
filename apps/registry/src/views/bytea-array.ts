/** PostgreSQL's type number of bytea[]; the client takes an array of buffers for one bytea. */
export const byteaArray = 1001;

export const isGiven = (index: Buffer | null): index is Buffer => index !== null;
