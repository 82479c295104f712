const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/;
const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel', 'sms']);

/** What an address is: one we link to, one we must not, or not an address at all but words. */
export function kindOfAddress(url: string): 'link' | 'unsafe' | 'words' {
  const found = scheme.exec(url)?.[1]?.toLowerCase();
  if (found !== undefined) {
    if (safeSchemes.has(found)) return 'link';
    return /^(javascript|vbscript|data|file|blob|about)$/.test(found) || /^[a-z]:[\\/]/i.test(url) ? 'unsafe' : 'words';
  }
  const looksLikeOne = url === '' || /^(www\.|\/|\.\.?\/|#|\?)/i.test(url) || /\.[A-Za-z]{2,5}(?:[/?#]|$)/.test(url) || /^[^\s/]*[A-Za-z][^\s/]*\//.test(url);
  return looksLikeOne ? 'link' : 'words';
}
