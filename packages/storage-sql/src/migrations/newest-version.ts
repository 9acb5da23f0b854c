/** The schema version of this code: the number of migrations, known without loading them. */
export const newestVersion = 20
