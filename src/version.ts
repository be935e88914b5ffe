/** This release, as requests name it in their User-Agent. A test keeps it equal to package.json. */
export const VERSION = '0.1.0';
