// What is aimed at, each a ratio of medians of one run, or a figure as it is.

/** The aims with what was measured of each; undefined where a part was not measured. */
export function targets({ sizes, start, handbooks = [], exponent }) {
  const at = (files) => sizes.find((size) => size.files === files)?.rows;
  const ratio = (rows, one, other, key = 'cpu') => {
    const [ours, theirs] = [rows?.get(one), rows?.get(other)];
    return ours && theirs && ours.failed === undefined && theirs.failed === undefined
      ? ours[key] / theirs[key]
      : undefined;
  };
  const against = (what, most, ours, theirs) =>
    ['small', 'large'].map((size) =>
      aim(
        `${what}, a ${size} handbook, CPU`,
        most,
        ratio(handbooks.find((one) => one.size === size)?.rows, ours, theirs),
      ),
    );
  return [
    aim('`lint` against ajv-cli, 10 files, CPU', 0.15, ratio(at(10), 'cold', 'ajv-cli')),
    aim('`lint` against ajv-cli, 100 files, CPU', 0.25, ratio(at(100), 'cold', 'ajv-cli')),
    aim('`lint` against ajv-cli, 1,000 files, CPU', 0.45, ratio(at(1000), 'cold', 'ajv-cli')),
    aim('`lint` against ajv-cli, 10,000 files, CPU', 0.8, ratio(at(10000), 'cold', 'ajv-cli')),
    aim('`lint` against Spectral, 1,000 files, CPU', 0.02, ratio(at(1000), 'cold', 'spectral')),
    aim('`lint` against jsonschema, 1,000 files, wall', 1.5, ratio(at(1000), 'cold', 'jsonschema', 'wall')),
    aim(
      '`lint`, nothing changed, against jsonschema, 1,000 files, wall',
      0.5,
      ratio(at(1000), 'again', 'jsonschema', 'wall'),
    ),
    aim('`lint` against the bound, 1,000 files, CPU', 2, ratio(at(1000), 'cold', 'bound')),
    aim('`--version` against an empty Node.js, CPU', 1.2, ratio(start, 'version', 'empty')),
    aim('`--help` against an empty Node.js, CPU', 1.5, ratio(start, 'help', 'empty')),
    aim('`lint`, 1,000 files, peak memory in MB', 80, at(1000)?.get('cold').peak),
    aim('`lint`, 10,000 files, peak memory in MB', 160, at(10000)?.get('cold').peak),
    aim('`lint`, exponent of CPU time from 100 to 10,000 files', 1.1, exponent),
    ...against('HTML against pandoc', 0.35, 'render-html', 'pandoc'),
    ...against('PDF against Chromium', 0.5, 'render-pdf', 'chromium'),
    ...against('PDF against WeasyPrint', 0.2, 'render-pdf', 'weasyprint'),
    ...against('PDF against pdfmake', 0.4, 'render-pdf', 'pdfmake'),
  ];
}

const aim = (what, most, measured) => ({ what, most, measured });
