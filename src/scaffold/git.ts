import { scaffoldComments } from '../language/scaffold-comments.ts';
import type { PlannedFile } from '../plan/plan.ts';
import type { CiOptions } from './ci.ts';

/** What git and pre-commit need: line ends, what is generated, what stays out, and a check before each commit. */
export function gitFiles({ version, language }: CiOptions): readonly PlannedFile[] {
  const words = scaffoldComments[language];
  const attributes = `# ${words.attributes}
*.yaml text eol=lf
*.csv text eol=lf
*.md text eol=lf
.strategy/** linguist-generated
handbook/** linguist-generated
*.pdf binary
`;
  const ignore = `# ${words.ignore}
.strategy/interview.json
.strategy/cache/
.DS_Store
Thumbs.db
*.tmp
`;
  const hook = `# ${words.hook}
repos:
  - repo: local
    hooks:
      - id: strategy-lint
        name: strategy lint
        language: node
        additional_dependencies:
          - strategy-as-code@${version}
        entry: strategy lint --dir .
        pass_filenames: false
        files: \\.(yaml|yml|csv)$
`;
  return [
    { path: '.gitattributes', content: attributes },
    { path: '.gitignore', content: ignore },
    { path: '.pre-commit-config.yaml', content: hook },
  ];
}
