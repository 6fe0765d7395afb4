/** More words that invite to call, or say whose number follows and that it is one: the languages of Europe and of large countries elsewhere. */
import type { LabelKind } from './labelWords.ts';

/** As in `labelWords`, whose sentences say what each kind means. */
export const callWords: Partial<Record<LabelKind, readonly string[]>> = {
  phone: [
    // `my number` and `our number` in one word.
    'cebim puhelinnumeroni puhelinnumeronne puhelinnumeromme telefonnummeret mobilnummeret telefonnumret',
    'mobilnumret telefonszáma telefonszámod mobilszáma telefonszámunk telefonszámom mobilszámom',
    'hp handphone telpon telepon nomorhp zalo sđt đt gọi thoại hubungi panggil tawag tawagan tumawag piga simu',
    'ruf ruff rufft rufen anrufe telefonieren belde appelle appeler téléphoner telefona',
    'márcame marcame márcale márqueme márquenme llámale llámalo llámala llámenme',
    'llámame llamame llámanos llamanos llamad llámeme llamarme llamarnos escríbeme escribeme escríbenos',
    'telefonar liguem ligam chame telefonami chiamami chiamaci chiamatemi chiamateci chiamate telefonate',
    'scrivimi scrivetemi contattami contattaci contattatemi truca truqueu trucar telèfon mòbil',
    'sunați sunaţi sunati apelați apelaţi apelati contactați contactati telefonați',
    'zadzwon zadzwońcie zadzwonić dzwonić dzwońcie komórkę komórki zavolej zavolejte volejte volat',
    'zavolaj zavolajte zavolať volajte volať mobilu nazovi nazovite zovite zvati zvat pokliči pokličite',
    'hívj hívjon hívjál hívjanak hívjatok hívható telefonálj telefonáljon telefonáljanak',
    'ringa mobilen smsa soita soittakaa soittaa tekstaa helista helistage helistada',
    'zvani zvaniet zvanīt piezvani piezvaniet tālr skambink skambinkite paskambink paskambinkite skambinti',
    'arayın arayin arayınız síminn símann hringdu hringið hringja thirr thirrni telefononi ffoniwch deitu',
    'звони звонить позвони перезвони перезвоните набери наберите набирай набирайте сот телефону',
    'дзвони дзвоніть дзвонити подзвони подзвоніть телефонуй телефонуйте зателефонуй зателефонуйте',
    'обади обадете обаждай обаждайте звънни звъннете позови позовите назови назовите зови зовите',
    'τηλέφωνό κινητο τηλεφώνησε τηλεφωνήστε καλέστε κάλεσε հեռ հեռախոս զանգահարեք ტელ ტელეფონი დარეკეთ',
    'اتصل اتصلوا اتصلي كلمني واتساب واتس تماس زنگ واتساپ התקשר התקשרו תתקשר תתקשרי חייגו חייג וואטסאפ',
    'कॉल व्हाट्सएप কল ফোন',
    // Money is sent to phone numbers.
    'mobilepay swish vipps bizum twint blik mbway nequi daviplata yape zelle gcash paymaya mpesa paytm gpay phonepe gopay',
    'bkash nagad telebirr ecocash tigo easypaisa jazzcash momo payconiq satispay',
  ],
  number: [
    'numaranız numaranıza numaralı nummern numret nummeret numerom numer numerze numeru numerem čísle číslu številka številko',
    'broju numărul numarul număr numar numri numrin numurs numuru numeris numeriu númer númerið numeroon',
    'numbrile numbril αριθμός αριθμό αριθμος nomor nomer nombor namba nambari số номеру номера номером',
    'број броја броју номерът رقم الرقم شماره نمبر מספר המספר नंबर नम्बर নম্বর নাম্বার 번호 번호는 번호가 번호로',
  ],
  link: [
    // Between a call and its number.
    'mir uns mal kurz gern gerne einfach jederzeit new current best personal private old direct',
    'neue neuen para pra por favor te nosotros conmigo ci allo na do mnie nas nám mne mně ми ни се нас мен',
    'на мне нам мені за із ма mă ma az engem minket itt minulle meille mulle meile man mums uz beni bizi',
    'mig meg oss os på til till í mér mech eis un kwa ya ke di sa ng ang của على بي بنا به با אליי אלי אלינו ל',
    'στο στον με σε',
    // `Bel me gerust op`, `звоните лучше на`.
    'gerust liever better rather besser lieber mieux plutôt mejor meglio melhor hellere helst heller lepiej najlepiej',
    'lépe nejlépe raději radšej inkább bolje najbolje raje parem pigem labāk geriau лучше краще καλύτερα directly',
    'direkte direktno напрямую прямо напряму директно rechtstreeks directement directamente direttamente diretamente',
  ],
  owner: [
    'dein deine euer eure deinen jullie tu tuo vostro tua teu tău dvs dumneavoastră twój pana pani państwa',
    'váš vaše vaša tvoj tvoje vaš vaša ваш ваша ваше ваша твой твоя твій вашия вашата вашият sinun teidän',
    'teie jūsu jūsų bizim sizin σας σου þinn þitt þín ykkar anda kamu iyong iyo bạn yako yenu aapka आपका',
    'আপনার شما שלך שלכם votre votre leur ditt dit din deres ert',
  ],
  self: [
    'unsere unserer meiner nos nuestra mia nostra minha nossa mina våra vår vores mój moje moja nasz nasze nasza',
    'můj náš naše môj moj naš mano mans mūsu mūsų minun meidän minu mu meie benim μου μας minn okkar meng',
    'мой моя моё мое наш наша наше мій моя моят нашия нашият мој meu mea nostru noastră ynë meva',
    'saya aku kami kita ko aking tôi mình yangu yetu mera mere hamara मेरा मेरे हमारा আমার আমাদের',
    'من ما میرا שלי שלנו 제 내 저의 나의 우리',
  ],
  reach: [
    'schreib schreibt schreiben melde meldet melden erreichbar erreichen erreicht erreichst app bereikbaar',
    'bereiken contactez joignable joignez écris écrivez textez llama marca marque escribe escribir liga chama',
    'zap sună suna scrie napisz pisz dzwoń dzwon napiš napište kliči kličite zovi javi javite elérhető írj',
    'írjon nå skriv kirjoita viesti tavoitat tavoittaa kirjuta raksti rakstiet rašyk rašykite ara yaz',
    'пиши пишите напиши напишите пишіть πάρε πάρτε στείλε sendu hit',
  ],
  note: [
    'apunta apúntate apúntame apunten anota anotá anótalo anote zapisz zapiszcie zapište zapiš notiere notieren noteer',
    'upiši zapiši jegyezd notează segnati segnatevi annota запиши запишите запишіть γράψε γράψτε σημείωσε kaydet',
  ],
  is: [
    'sind sont son é sono är er jest je jsou este sunt са є είναι ay adalah ialah ni là هو هي ir yra',
    'olemas are это це है हैं হল হলো होता است הוא היא është',
  ],
};
