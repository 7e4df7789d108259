/** Raised when a reader of the older shape would misread the newer. Apart from the schema, so that it weighs nothing. */
export const schemaVersion = 1;
