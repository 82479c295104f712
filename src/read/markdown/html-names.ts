/** Element names of HTML (living standard and the old ones word processors write). Anything else in angle brackets is words. */
export const elementNames: ReadonlySet<string> = new Set(
  ('a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas caption '
    + 'center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure '
    + 'font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li '
    + 'link main map mark marquee menu meta meter nav nobr noscript object ol optgroup option output p param picture pre '
    + 'progress q rp rt ruby s samp script search section select small source span strike strong style sub summary sup svg '
    + 'table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr').split(' '),
);

/** Attributes that may stand without a value. A tag with any other bare word, such as `<a friend>`, is words. */
export const bareAttributes: ReadonlySet<string> = new Set(
  ('allowfullscreen async autofocus autoplay checked compact controls default defer disabled download hidden inert ismap loop '
    + 'multiple muted nohref nomodule noshade novalidate nowrap open playsinline readonly required reversed selected').split(' '),
);

/** Elements that begin and end a paragraph of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  ('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form '
    + 'frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav ol option p section select summary '
    + 'table tbody td textarea tfoot th thead title tr ul').split(' '),
);
