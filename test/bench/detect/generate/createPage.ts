/** A page as large as wanted: a mail thread, a table of people, products, articles, menus and what is hidden, in turns. */
import { createPerson } from './createPerson.ts';
import { createRandom, type Random } from './createRandom.ts';
import { createFigure, createSentence } from './createSentence.ts';
import { element, type Html } from './html.ts';
import { splitNames, splits } from './splitContact.ts';

export interface KnownPage {
  readonly body: string;
  /** Elements and texts inside the body. */
  readonly nodes: number;
}

/** Of so many nodes, and a few more: the last block is whole. A contact in about 100 nodes, as in an inbox. */
export function createPage({ nodes: wanted, seed }: { nodes: number; seed: number }): KnownPage {
  const random = createRandom(seed);
  const parts: string[] = [];
  let nodes = 0;
  while (nodes < wanted) {
    const block = random.pick(kinds)(random);
    parts.push(block.html);
    nodes += block.nodes;
  }
  return { body: parts.join(''), nodes };
}

const kinds: readonly ((random: Random) => Html)[] = [
  createMessage,
  createPeople,
  createProducts,
  createProducts,
  createArticle,
  createArticle,
  createMenu,
  createMenu,
  createHidden,
];

function createMessage(random: Random): Html {
  const { name, email, phone, company } = createPerson(random);
  return element(
    'article',
    'class="message" role="listitem"',
    element('h3', '', element('span', 'class="from"', name), element('time', '', createFigure(random))),
    element('div', 'class="body"', ...paragraphs(random, 6)),
    element('footer', '', element('p', '', 'Kind regards'), element('p', '', `${name}, ${company}`)),
    element('p', '', 'Tel. ', ...splits[random.pick(splitNames)](phone.written, random)),
    element('p', '', element('a', `href="mailto:${email.value}"`, email.written)),
  );
}

function createPeople(random: Random): Html {
  const rows = Array.from({ length: 3 }, () => {
    const { name, email, phone, company } = createPerson(random);
    return element(
      'tr',
      'class="row"',
      element('td', '', element('input', 'type="checkbox"')),
      element('td', '', element('a', 'href="/people/1"', name)),
      element('td', '', company),
      element('td', '', ...splits[random.pick(splitNames)](email.written, random)),
      element('td', '', phone.written),
      element('td', '', createFigure(random)),
      element('td', '', element('span', 'class="badge"', 'Open')),
    );
  });
  return element('table', '', element('tbody', '', ...rows));
}

function createProducts(random: Random): Html {
  const products = Array.from({ length: 8 }, () =>
    element(
      'li',
      'class="product"',
      element('img', 'alt=""'),
      element('h4', '', element('a', 'href="/product"', createSentence(random).slice(0, 30))),
      element(
        'div',
        'class="price"',
        element('span', '', `€ ${random.whole(900)}`),
        element('sup', '', '.99'),
      ),
      element('div', 'class="sku"', 'No. ', element('code', '', random.digits(8))),
      element('button', 'type="button"', element('span', '', 'Add to cart')),
    ),
  );
  return element('ul', '', ...products);
}

function createArticle(random: Random): Html {
  return element('section', '', element('h2', '', createSentence(random)), ...paragraphs(random, 14));
}

function createMenu(random: Random): Html {
  const items = Array.from({ length: 15 }, () =>
    element('li', '', element('a', 'href="/menu"', element('span', '', createSentence(random).slice(0, 18)))),
  );
  return element('nav', '', element('ul', '', ...items));
}

function createHidden(random: Random): Html {
  const { email, phone } = createPerson(random);
  return element(
    'div',
    'style="display:none"',
    element('p', '', email.written),
    element('p', '', element('span', '', phone.written)),
    ...paragraphs(random, 4),
  );
}

/** Long texts, as in mail and articles, with few elements in them. */
function paragraphs(random: Random, count: number): Html[] {
  return Array.from({ length: count }, () =>
    element(
      'p',
      '',
      sentences(random, 5),
      element('b', '', createSentence(random)),
      sentences(random, 4),
      element('a', 'href="/more"', 'More'),
    ),
  );
}

function sentences(random: Random, atMost: number): string {
  const count = 1 + random.whole(atMost);
  return ` ${Array.from({ length: count }, () => createSentence(random)).join(' ')} `;
}
