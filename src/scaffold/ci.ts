import type { Language } from '../language/language.ts';
import { scaffoldComments } from '../language/scaffold-comments.ts';
import type { PlannedFile } from '../plan/plan.ts';

/** Where a strategy's repository lives, as far as CI is concerned. */
export type CiService = 'github' | 'gitlab' | 'none';

export const ciServices: readonly CiService[] = ['github', 'gitlab', 'none'];

/** What CI files depend on. */
export interface CiOptions {
  readonly version: string;
  readonly language: Language;
}

/** The file by which a service runs `strategy lint` on every proposed change. */
export function ciFiles(ci: CiService, options: CiOptions): readonly PlannedFile[] {
  switch (ci) {
    case 'github':
      return [{ path: '.github/workflows/strategy.yml', content: githubWorkflow(options) }];
    case 'gitlab':
      return [{ path: '.gitlab-ci.yml', content: gitlabPipeline(options) }];
    case 'none':
      return [];
  }
}

/** The tool is installed outside of the checkout, so that nothing in a proposed change can take its place. */
const INSTALL = '--ignore-scripts --omit=optional --no-audit --no-fund';

function githubWorkflow({ version, language }: CiOptions): string {
  const words = scaffoldComments[language];
  return `# ${words.ci}
# ${words.pin}
name: strategy

on:
  pull_request:
  push:
    branches:
      - main

permissions:
  contents: read

jobs:
  lint:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # ${words.outside}
      - name: Install strategy
        working-directory: \${{ runner.temp }}
        run: npm install --prefix "$RUNNER_TEMP/strategy" ${INSTALL} strategy-as-code@${version}
      - name: Check the strategy
        env:
          NODE_OPTIONS: ""
        run: |
          "$RUNNER_TEMP/strategy/node_modules/.bin/strategy" lint --dir . --format pretty --format github
`;
}

function gitlabPipeline({ version, language }: CiOptions): string {
  const words = scaffoldComments[language];
  return `# ${words.ci}
strategy:
  image: node:22-slim
  timeout: 10 minutes
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    NODE_OPTIONS: ""
  script:
    # ${words.outside}
    - cd /tmp
    - npm install --prefix /tmp/strategy ${INSTALL} strategy-as-code@${version}
    - cd "$CI_PROJECT_DIR"
    - /tmp/strategy/node_modules/.bin/strategy lint --dir .
`;
}
