import { describe, expect, it } from 'vitest';
import { explainKey, explainKind } from '../../src/explain/explain-kind.ts';
import { explainMetric } from '../../src/explain/explain-metric.ts';
import { explainRule } from '../../src/explain/explain-rule.ts';
import { metricTable } from '../../src/numbers/metrics.ts';
import purpose from '../../src/rules/questioned/purpose.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const signups = metricTable({}).get('signups');

describe('explaining a metric', () => {
  const page = (id: string, language: 'en' | 'fr' = 'en') => {
    const metric = metricTable({
      quota: {
        name: 'Quota',
        definition: 'Ours.',
        unit: 'ratio',
        direction: 'up',
        formula: { ratio: ['leads', 'clicks'] },
      },
    }).get(id);
    return metric ? explainMetric(metric, language) : '';
  };

  it.each([
    ['save-rate', '`saves` ÷ `reach` × 100'],
    ['net-follower-growth', '`new-followers` − `lost-followers`'],
    ['share-of-voice', 'our `mentions` ÷ (ours + the competitors’) × 100'],
    ['net-sentiment', '(`positive-mentions` − `negative-mentions`) ÷ ('],
    ['return-on-investment', '(`revenue` − `cost`) ÷ `cost` × 100'],
    ['follower-growth-rate', '`net-follower-growth` ÷ (`followers` − `net-follower-growth`) × 100'],
    ['cadence-adherence', '`posts-published` ÷ what the channel’s cadence plans'],
    ['quota', '`leads` ÷ `clicks`'],
  ])('says how %s is computed', (id, formula) => {
    expect(page(id)).toContain(`- Computed: ${formula}`);
  });

  it('says what must not be added up', () => {
    expect(page('reach')).toContain(
      '- Over a longer time: readings are never combined, neither over days nor over channels',
    );
    expect(page('clicks', 'fr')).toContain('les relevés s’additionnent');
  });
});

describe('explaining in French', () => {
  it('says units, levels and stages in words', () => {
    const page = signups ? explainMetric(signups, 'fr') : '';
    expect(page).toContain('- Unité\u00a0: nombre\n- Mieux\u00a0: plus haut\n- Niveau\u00a0: effet\n');
    expect(page).toContain('- Sert le plus souvent\u00a0: conversion');
    expect(signups && explainMetric(signups, 'en')).toContain('- Unit: count\n');
  });

  it('says in words what a key holds, and that its description is in English', () => {
    const page = explainKey('channel', ['cadence', 'per'], 'fr') ?? '';
    expect(page).toContain('(un mot d’une liste ou durée)');
    expect(page).toContain('Exemples\u00a0:\n\n- `"week"`');
    expect(page).toContain('Les descriptions viennent du schéma du format, qui est en anglais.');
    expect(explainKind('audience', 'fr')).toContain('- `name` (obligatoire)\u00a0: ');
    expect(explainKind('audience', 'en')).toContain('- `name` (required): ');
  });

  it('shows what to write instead', () => {
    expect(explainRule(purpose, 'en')).toMatch(/\*\*Instead of\*\*.*\*\*Write\*\*/s);
    expect(explainRule(purpose, 'fr')).toMatch(/\*\*Au lieu de\*\*.*\*\*Écrivez\*\*/s);
  });

  it('lists rules with their gravity', async () => {
    const { out } = await strategy(['rules', '--language', 'fr'], { cwd: temporaryFolder() });
    expect(out).toMatch(/^questioned\/purpose +alerte {3}/m);
    expect(out).toMatch(/^yaml\/syntax +erreur {3}/m);
  });
});
