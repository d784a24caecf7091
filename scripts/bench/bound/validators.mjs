/** Our schemas as functions; ../bounds.mjs puts them here when it bundles. */
export const validators = {};
