import { anyMayHold } from '../../workspace/doubt.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A look around that goes in one direction only. */
export default defineRule<{ missing: readonly string[] }>({
  id: 'competitive/types',
  severity: 'info',
  words: {
    en: {
      summary: 'Direct rivals, neighbours outside the sector or outstanding examples are missing among the competitors',
      why: 'Direct rivals show what is usual, neighbours with similar means what is possible, and outstanding ones where it can lead.',
      fix: 'Add a file to `competitors/` with the missing `type`: `direct` (same audience, same sector), `adjacent` (outside the sector, similar resources) or `exemplar` (outstanding, whatever the sector).',
      message: ({ missing }) =>
        `Among the competitors there is ${missing.map((type) => typesEn[type] ?? type).join(' and ')}; add ${missing.length > 1 ? 'one of each' : 'one'}.`,
    },
    fr: {
      summary: 'Il manque parmi les concurrents des rivaux directs, des voisins hors du secteur ou des modèles',
      why: 'Les rivaux directs montrent ce qui se fait, les voisins aux moyens comparables ce qui est possible, et les modèles où cela peut mener.',
      fix: 'Ajoutez dans `competitors/` un fichier du `type` qui manque : `direct` (même public, même secteur), `adjacent` (hors du secteur, moyens comparables) ou `exemplar` (remarquable, quel que soit le secteur).',
      message: ({ missing }) =>
        `Parmi les concurrents, il n’y a ${missing.map((type) => typesFr[type] ?? type).join(' ni ')} ; ajoutez-en ${missing.length > 1 ? 'un de chaque' : 'un'}.`,
    },
  },
  example: {
    bad: {
      'competitors/next-town-library.yaml': 'name: Next Town Library\ntype: direct\n',
      'competitors/city-museum.yaml': 'name: City Museum\ntype: adjacent\n',
    },
    good: {
      'competitors/next-town-library.yaml': 'name: Next Town Library\ntype: direct\n',
      'competitors/city-museum.yaml': 'name: City Museum\ntype: adjacent\n',
      'competitors/story-podcast.yaml': 'name: The Story Podcast\ntype: exemplar\n',
    },
  },
  *check({ workspace }) {
    const { strategy, entities } = workspace;
    if (entities.competitor.size === 0 || anyMayHold(workspace, 'competitor', 'type')) return;
    const all = [...entities.competitor.values()];
    // One whose type is missing may be of the type that no other has.
    if (all.some(({ value }) => value.type === undefined)) return;
    const present = new Set(all.map(({ value }) => value.type));
    const missing = Object.keys(typesEn).filter((type) => !present.has(type as 'direct'));
    if (missing.length > 0) yield { at: atMissing(strategy), entity: strategy.entity, facts: { missing } };
  },
});

const typesEn: Readonly<Record<string, string>> = {
  direct: 'no direct rival (type direct)',
  adjacent: 'no neighbour outside your sector (type adjacent)',
  exemplar: 'no outstanding example (type exemplar)',
};

const typesFr: Readonly<Record<string, string>> = {
  direct: 'aucun rival direct (type direct)',
  adjacent: 'aucun voisin hors de votre secteur (type adjacent)',
  exemplar: 'aucun modèle remarquable (type exemplar)',
};
