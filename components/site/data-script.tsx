/** What a page holds, told to search engines. It is data and never run, so the page's policy need not allow it. */
export function DataScript({ text }: { text: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: finished by scriptText, which lets no "<" through
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
