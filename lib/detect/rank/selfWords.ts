/** What products call whoever reads the page, in the place of a name: `You: see you at ten`, `me <sam@northwind.example>`. Data. */

/** Lower case, as all that stands there. Left out is what also says whom a message is from: `من`. */
const words = new Set(
  (
    'me you i myself yourself ik mij mijzelf jij jou u ich mich sie du dich moi vous toi yo tú vos usted io lei eu você jo vostè jag mig dig ' +
    'jeg meg deg minä sinä ég þú já vy ty ja én te ön dvs. dumneavoastră аз вие ти vi ti jaz mina sina teie es jūs aš εγώ εσείς εσύ ' +
    // As recipients are called where a language has cases; not those that also head a list: `mine`, `man`, `size`.
    'mir dir ihnen mnie tobie mně vám tobě vam nam tebi meni vama mene minulle sinulle mulle sulle nekem neked önnek mér þér bana sana ' +
    'мне вам тебе мені тобі мен мене εμένα μένα εσένα σένα אלי אליי אליך لي إليك إلي 나에게 저에게 ' +
    'ben siz sen я вы ты ви אני אתה את أنا أنت شما خودم मैं आप ฉัน ผม คุณ tôi bạn saya anda 我 你 您 自分 私 あなた 나 저 당신'
  ).split(' '),
);

/** Whether a text, with what closes it left away, is such a word. A letter by itself heads those of an address book. */
export function isSelf(text: string): boolean {
  return isWord(text) && !/^\P{L}*[\p{Script=Latin}\p{Script=Cyrillic}]\P{L}*$/u.test(text);
}

function isWord(text: string): boolean {
  return text.length <= 24 && words.has(text.replace(/[\s:：,<("“]+$|^[\s"“(]+/g, '').toLowerCase());
}

/** `to me` */
const recipient = /^(?:to|cc|aan|an|à|a|para|till|til|do|per|к|кому)\s+/iu;

/** Whether what ends right before an address is such a word, by itself: `me <`, `From: me <`, `to me <`. */
export function endsWithSelf(before: string): boolean {
  const last =
    before
      .split(/[:：\n,;]/)
      .at(-1)
      ?.trim() ?? '';
  return isWord(last) || isWord(last.replace(recipient, ''));
}
