import type { ScaffoldComments } from '../language/scaffold-comments.ts';
import { installCommand } from './install.ts';

const STRATEGY = '/tmp/strategy/node_modules/.bin/strategy';

/** Checks each proposed change, tells what it means, publishes the handbook. */
export function gitlabPipeline({ version }: { readonly version: string }, words: ScaffoldComments): string {
  const install = (pdf: boolean) => installCommand(version, '/tmp/strategy', { pdf });
  return `# ${words.ci}
default:
  image: node:22
  timeout: 10 minutes
  interruptible: true

variables:
  NODE_OPTIONS: ""
  # ${words.diff}
  GIT_DEPTH: "0"

strategy:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    # ${words.outside}
    - cd /tmp
    - ${install(false)}
    - cd "$CI_PROJECT_DIR"
    - if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ]; then ${STRATEGY} diff --dir . "$CI_MERGE_REQUEST_DIFF_BASE_SHA"; fi
    - ${STRATEGY} lint --dir . --format pretty --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json

# ${words.handbook}
handbook:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - cd /tmp
    - ${install(true)}
    - cd "$CI_PROJECT_DIR"
    - ${STRATEGY} render --dir . --format markdown,html,pdf --out handbook
  artifacts:
    paths:
      - handbook

# ${words.pages}
pages:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $STRATEGY_PAGES == "public"
  script:
    - cd /tmp
    - ${install(false)}
    - cd "$CI_PROJECT_DIR"
    - ${STRATEGY} render --dir . --format html --edition public --out public
    - mv public/handbook.html public/index.html
  artifacts:
    paths:
      - public
`;
}
