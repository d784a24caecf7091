import { allKinds, kinds } from '../model/kinds.ts';
import type { PlannedFile } from '../plan/plan.ts';

/** Settings that make an editor complete and check the files; both files are JSON without comments. */
export function editorFiles(schemaFolder: string): readonly PlannedFile[] {
  const settings = {
    'yaml.validate': true,
    'yaml.completion': true,
    'yaml.hover': true,
    'yaml.format.enable': false,
    'yaml.schemaStore.enable': false,
    'yaml.schemas': Object.fromEntries(
      allKinds.map((kind) => [`./${schemaFolder}/${kind}.schema.json`, filesOf(kind)]),
    ),
    '[yaml]': {
      'editor.formatOnSave': false,
      'editor.insertSpaces': true,
      'editor.tabSize': 2,
      'editor.wordWrap': 'on',
    },
  };
  return [
    { path: '.vscode/settings.json', content: json(settings) },
    { path: '.vscode/extensions.json', content: json({ recommendations: ['redhat.vscode-yaml'] }) },
  ];
}

function filesOf(kind: (typeof allKinds)[number]): string {
  const home: { readonly file?: string; readonly folder?: string } = kinds[kind];
  return home.file ?? `${home.folder}/*.yaml`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
