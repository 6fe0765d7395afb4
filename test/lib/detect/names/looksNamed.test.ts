/** Which e-mail addresses spell a name, whatever letters it is in. */
import { describe, expect, it } from 'vitest';
import { looksNamed, spellsWhole } from '../../../../lib/detect/names/looksNamed.ts';

describe('an address spells a name', () => {
  it.each([
    ['j.visser', 'Jane Visser'],
    ['juergen.mueller', 'Jürgen Müller'],
    ['k.drozdov', 'Кирилл Дроздов'],
    ['sheremet', 'Ганна Шеремет'],
    ['evgeniy', 'Евгений Щербаков'],
    ['e.scherbakov', 'Евгений Щербаков'],
    ['yulia.shcherbakova', 'Юлия Щербакова'],
    ['julija', 'Юлия Щербакова'],
    ['khomenko', 'Олег Хоменко'],
    ['oleh', 'Олег Хоменко'],
    ['n.tsvetkova', 'Надя Цветкова'],
    ['jovana.petrovic', 'Јована Петровић'],
    ['papadopoulos', 'Γιώργος Παπαδόπουλος'],
    ['evangelos', 'Ευάγγελος Μπάρκας'],
    ['v.xenakis', 'Βασίλης Ξενάκης'],
  ])('%s: %s', (local, name) => {
    expect(looksNamed(`${local}@acme.example`, name)).toBe(true);
  });

  it.each([
    ['info', 'Кирилл Дроздов'],
    ['l.ivleva', 'Кирилл Дроздов'],
    ['sales', 'Γιώργος Παπαδόπουλος'],
    ['gans', 'Hans Meier'],
  ])('and not another: %s, %s', (local, name) => {
    expect(looksNamed(`${local}@acme.example`, name)).toBe(false);
  });

  it('as a whole, with the first letter of the other word', () => {
    expect(spellsWhole('k.drozdov@acme.example', 'Кирилл Дроздов')).toBe(true);
    expect(spellsWhole('o.drozdov@acme.example', 'Кирилл Дроздов')).toBe(false);
  });
});
