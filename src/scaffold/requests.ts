import type { Language } from '../language/language.ts';
import { type FormField, requestWords } from '../language/requests.ts';
import type { PlannedFile } from '../plan/plan.ts';

/** The forms by which people bring in an idea, and say what a change means. */
export function requestFiles(service: 'github' | 'gitlab', language: Language): readonly PlannedFile[] {
  const { change } = requestWords[language];
  if (service === 'github') {
    return [
      { path: '.github/ISSUE_TEMPLATE/opportunity.yml', content: issueForm(language) },
      { path: '.github/pull_request_template.md', content: change },
    ];
  }
  return [
    { path: '.gitlab/issue_templates/opportunity.md', content: issueTemplate(language) },
    { path: '.gitlab/merge_request_templates/Default.md', content: change },
  ];
}

/** GitHub shows this as a form with a box for each question. */
function issueForm(language: Language): string {
  const { name, description, intro, fields } = requestWords[language];
  return `name: ${quoted(name)}
description: ${quoted(description)}
labels:
  - opportunity
body:
  - type: markdown
    attributes:
      value: ${quoted(intro)}
${fields.map(formField).join('')}`;
}

function formField({ id, label, hint, required }: FormField): string {
  return `  - type: textarea
    id: ${id}
    attributes:
      label: ${quoted(label)}
      description: ${quoted(hint)}
    validations:
      required: ${required}
`;
}

function issueTemplate(language: Language): string {
  const { intro, fields } = requestWords[language];
  return `${intro}\n\n${fields.map(({ label, hint }) => `## ${label}\n\n<!-- ${hint} -->\n`).join('\n')}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
