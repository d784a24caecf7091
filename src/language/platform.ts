const platforms: Readonly<Record<string, string>> = {
  x: 'X',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  wechat: 'WeChat',
};

/** A platform as it writes itself; empty where there is none. */
export function platformName(platform: string | undefined): string {
  if (!platform) return '';
  return platforms[platform] ?? `${platform.charAt(0).toUpperCase()}${platform.slice(1)}`;
}
