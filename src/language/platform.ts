import { choiceWords } from './interview-choices.ts';
import type { Language } from './language.ts';

/** A platform as it writes itself, or what it is called in a language; empty where there is none. */
export function platformName(platform: string | undefined, language: Language): string {
  const labels: Readonly<Record<string, { readonly label: string }>> = choiceWords[language].platform;
  return platform === undefined ? '' : (labels[platform]?.label ?? platform);
}
