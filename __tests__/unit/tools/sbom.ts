// The bill of materials has exactly the packages whose code is in dist/, and no tools.

import { describe, expect, test } from '@jest/globals';
import { billOfBundle } from '../../../scripts/sbom.ts';

describe('the bill of materials', () => {
  const bill = {
    bomFormat: 'CycloneDX',
    components: ['yaml@2.9.1', 'jest@30.5.2', '@actions/core@3.0.1', 'yaml@1.0.0'].map((ref) => ({
      'bom-ref': ref,
      name: ref.slice(0, ref.lastIndexOf('@')),
      version: ref.slice(ref.lastIndexOf('@') + 1),
    })),
    dependencies: [
      { ref: 'jest@30.5.2', dependsOn: ['yaml@1.0.0'] },
      { ref: '@actions/core@3.0.1', dependsOn: ['yaml@2.9.1', 'jest@30.5.2'] },
      { ref: 'yaml@2.9.1' },
    ],
  };

  test('has exactly the bundled packages in their bundled versions', () => {
    const licenses = '==== @actions/core 3.0.1 (MIT)\n==== yaml 2.9.1 (ISC)\n\nA text.\n';
    const bundled = billOfBundle(bill, licenses);

    expect(bundled.components.map((one) => one['bom-ref'])).toEqual(['yaml@2.9.1', '@actions/core@3.0.1']);
    expect(bundled.dependencies).toEqual([
      { ref: '@actions/core@3.0.1', dependsOn: ['yaml@2.9.1'] },
      { ref: 'yaml@2.9.1', dependsOn: [] },
    ]);
    expect(bundled.bomFormat).toBe('CycloneDX');
  });

  test('is refused if npm does not know a bundled package, or nothing is bundled', () => {
    expect(() => billOfBundle(bill, '==== aws4 1.13.2 (MIT)\n')).toThrow('aws4@1.13.2');
    expect(() => billOfBundle(bill, '')).toThrow('dist/');
  });
});
