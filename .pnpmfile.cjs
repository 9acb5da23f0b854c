/**
 * The example is installed with npm where it was copied to, and npm knows no `workspace:`. Its configuration of the generator,
 * which only this repository uses as it is, finds the generator here all the same.
 */
const readPackage = (manifest) =>
  manifest.name === '@poolhouse/petstore'
    ? { ...manifest, devDependencies: { ...manifest.devDependencies, '@poolhouse/codegen': 'workspace:*' } }
    : manifest

module.exports = { hooks: { readPackage } }
