import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourcesNamed } from '../../src/workspace/link-names.ts';
import { workspaceFrom } from '../support/rules.ts';
import { tries } from '../support/runs.ts';

/** Names that meet: a competitor and an audience of one id, a weakness and a need of one, and ids that are words of names. */
const id = fc.constantFrom('a', 'b', 'practice', 'audience', 'competitor', 'need', 'weakness');
const ids = fc.uniqueArray(id, { maxLength: 4 });
const owners = fc.uniqueArray(fc.tuple(id, ids), { maxLength: 4, selector: ([owner]) => owner });

it('means what is called so, short or with its kind in front, and nothing else', () => {
  const typed = fc.array(fc.oneof(id, fc.constant('')), { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
  fc.assert(
    fc.property(owners, owners, ids, typed, (competitors, audiences, practices, name) => {
      const items = (key: string, text: string, all: readonly string[]) =>
        `name: x\n${key}: {${all.map((item) => `${item}: {${text}: y}`).join(', ')}}\n`;
      const { entities } = workspaceFrom({
        'strategy.yaml': 'format: 1\nname: a\norganization: b\n',
        ...Object.fromEntries([
          ...competitors.map(([owner, all]) => [`competitors/${owner}.yaml`, items('weaknesses', 'weakness', all)]),
          ...audiences.map(([owner, all]) => [`audiences/${owner}.yaml`, items('needs', 'need', all)]),
          ...practices.map((practice) => [`practices/${practice}.yaml`, 'practice: x\n']),
        ]),
      });
      const all = [
        ...competitors.flatMap(([owner, own]) =>
          own.map((item) => [
            `${owner}/${item}`,
            `competitor/${owner}/${item}`,
            `competitor/${owner}/weakness/${item}`,
          ]),
        ),
        ...audiences.flatMap(([owner, own]) =>
          own.map((item) => [`${owner}/${item}`, `audience/${owner}/${item}`, `audience/${owner}/need/${item}`]),
        ),
        ...practices.map((practice) => [practice, `practice/${practice}`, `practice/${practice}`]),
      ];
      const meant = all.filter(([short, full]) => name === short || name === full).map(([, , to]) => to);
      expect(sourcesNamed(entities, name).map(({ to }) => to)).toEqual(meant);
    }),
    tries(300),
  );
});
