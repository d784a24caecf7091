import type { ScaffoldComments } from '../language/scaffold-comments.ts';
import { installCommand } from './install.ts';

/** The actions that the workflow uses, each at one commit, which nobody can move as a tag can be moved. */
export const actions = {
  checkout: 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2',
  node: 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0',
  upload: 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2',
  download: 'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0',
  uploadPages: 'actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1',
  deployPages: 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5',
} as const;

const FOLDER = '"$RUNNER_TEMP/strategy"';
const STRATEGY = '"$RUNNER_TEMP/strategy/node_modules/.bin/strategy"';

/**
 * Checks each proposed change, comments what it means, publishes the handbook. Only the job that comments may write to
 * a pull request, and it sees nothing of the change but two texts; it does not run for forks, whose token cannot write.
 */
export function githubWorkflow({ version }: { readonly version: string }, words: ScaffoldComments): string {
  return `# ${words.ci}
name: strategy

on:
  pull_request:
  push:
    branches:
      - main

permissions:
  contents: read

concurrency:
  group: strategy-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
${lintJob(version, words)}
${commentJob(words)}
${handbookJob(version, words)}
${pagesJob(words)}`;
}

function checkoutSteps(words: ScaffoldComments, depth: '0' | '1'): string {
  return `      - uses: ${actions.checkout}
        with:
          persist-credentials: false
          fetch-depth: ${depth}
      - uses: ${actions.node}
        with:
          node-version: 22
      # ${words.outside}`;
}

function installStep(version: string, pdf: boolean): string {
  return `      - name: Install strategy
        working-directory: \${{ runner.temp }}
        run: ${installCommand(version, FOLDER, { pdf })}`;
}

function lintJob(version: string, words: ScaffoldComments): string {
  return `  lint:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
${checkoutSteps(words, '0')}
${installStep(version, false)}
      # ${words.diff}
      - name: Tell what changes in meaning
        if: github.event_name == 'pull_request'
        env:
          NODE_OPTIONS: ""
          BASE: \${{ github.event.pull_request.base.sha }}
        run: |
          mkdir -p "$RUNNER_TEMP/comment"
          ${STRATEGY} diff --dir . --format markdown "$BASE" > "$RUNNER_TEMP/comment/1-diff.md"
      - name: Check the strategy
        env:
          NODE_OPTIONS: ""
        run: |
          mkdir -p "$RUNNER_TEMP/comment"
          ${STRATEGY} lint --dir . --format pretty --format github --format markdown="$RUNNER_TEMP/comment/2-lint.md"
      - name: Keep what to say
        if: always()
        run: cat "$RUNNER_TEMP"/comment/*.md >> "$GITHUB_STEP_SUMMARY"
      - uses: ${actions.upload}
        if: always() && github.event_name == 'pull_request'
        with:
          name: comment
          path: \${{ runner.temp }}/comment
          retention-days: 3
`;
}

function commentJob(words: ScaffoldComments): string {
  return `  # ${words.comment}
  comment:
    needs: lint
    if: always() && github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      pull-requests: write
    steps:
      - uses: ${actions.download}
        with:
          name: comment
          path: comment
      - name: Comment on the pull request
        env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          NUMBER: \${{ github.event.pull_request.number }}
        run: |
          cat comment/*.md > body.md
          gh pr comment "$NUMBER" --body-file body.md --edit-last || gh pr comment "$NUMBER" --body-file body.md
`;
}

function handbookJob(version: string, words: ScaffoldComments): string {
  return `  # ${words.handbook}
  handbook:
    needs: lint
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
${checkoutSteps(words, '1')}
${installStep(version, true)}
      - name: Write the handbook
        env:
          NODE_OPTIONS: ""
        run: |
          ${STRATEGY} render --dir . --format markdown,html,pdf --out "$RUNNER_TEMP/handbook"
          ${STRATEGY} render --dir . --format html --edition public --out "$RUNNER_TEMP/public"
          mv "$RUNNER_TEMP/public/handbook.html" "$RUNNER_TEMP/public/index.html"
      - uses: ${actions.upload}
        with:
          name: handbook
          path: \${{ runner.temp }}/handbook
      - uses: ${actions.uploadPages}
        if: vars.STRATEGY_PAGES == 'public'
        with:
          path: \${{ runner.temp }}/public
`;
}

function pagesJob(words: ScaffoldComments): string {
  return `  # ${words.pages}
  pages:
    needs: handbook
    if: vars.STRATEGY_PAGES == 'public'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: ${actions.deployPages}
`;
}
