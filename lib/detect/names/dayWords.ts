/** What days and months are called, as programs write them beside a name: `Jane Doe Tue 10:02`. */

/**
 * Short and whole, in lower case, without the dot: as `Intl.DateTimeFormat` writes them in the languages of `dayWords.test.ts`. To make its formats
 * for all of these takes a tenth of a second.
 */
const words: ReadonlySet<string> = new Set(
  `
  sun mon tue wed thu fri sat jan feb mar apr may jun jul aug sep oct nov dec sunday monday tuesday wednesday thursday friday
  saturday january february march april june july august september october november december
  zo ma di wo do vr za mrt mei okt zondag maandag dinsdag woensdag donderdag vrijdag zaterdag januari februari maart juni juli
  augustus oktober
  so mo mi fr sa mär mai dez sonntag montag dienstag mittwoch donnerstag freitag samstag januar februar märz dezember
  dim lun mer jeu ven sam janv févr mars avr juin juil août sept déc dimanche lundi mardi mercredi jeudi vendredi samedi janvier
  février avril juillet septembre octobre novembre décembre
  dom mié jue vie sáb ene abr ago dic domingo lunes martes miércoles jueves viernes sábado enero febrero marzo abril mayo junio
  julio agosto septiembre octubre noviembre diciembre
  gio sab gen mag giu lug set ott domenica lunedì martedì mercoledì giovedì venerdì sabato gennaio febbraio aprile maggio giugno
  luglio settembre ottobre dicembre
  seg ter qua qui sex fev out segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março maio junho
  julho setembro outubro novembro dezembro
  niedz pon wt śr czw pt sob sty lut kwi maj cze lip sie wrz paź lis gru niedziela poniedziałek wtorek środa czwartek piątek sobota
  styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad grudzień
  sön mån tis ons tors fre lör söndag måndag tisdag onsdag torsdag fredag lördag augusti
  søn man tirs lør søndag mandag tirsdag lørdag marts
  tir tor des desember
  su ti ke to pe la tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu sunnuntai maanantai tiistai keskiviikko
  torstai perjantai lauantai tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu
  joulukuu
  mán þri mið fim fös lau maí jún júl ágú nóv sunnudagur mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur
  janúar febrúar apríl júní júlí ágúst október nóvember
  ne po út st čt pá led úno bře dub kvě čvn čvc srp zář říj pro neděle pondělí úterý středa čtvrtek pátek leden únor březen duben
  květen červen červenec srpen září říjen prosinec
  ut št pi máj nedeľa pondelok utorok streda štvrtok piatok január február marec
  sze cs szo febr márc ápr szept vasárnap hétfő kedd szerda csütörtök péntek szombat március április május június július augusztus
  szeptember
  dum mie joi vin sâm ian iun iul duminică luni marți miercuri vineri sâmbătă ianuarie februarie martie aprilie iunie iulie
  septembrie octombrie noiembrie decembrie
  нд пн вт ср чт пт сб неделя понеделник вторник сряда четвъртък петък събота януари февруари март април май юни юли август
  септември октомври ноември декември
  ned uto sri čet pet sub sij velj ožu tra svi kol ruj stu nedjelja ponedjeljak utorak srijeda četvrtak petak subota siječanj
  veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan studeni prosinac
  sre avg nedelja ponedeljek torek sreda četrtek petek junij julij avgust
  jaan veebr märts juuni juuli dets pühapäev esmaspäev teisipäev kolmapäev neljapäev reede laupäev jaanuar veebruar aprill oktoober
  detsember
  svētd pirmd otrd trešd ceturtd piektd sestd maijs jūn jūl svētdiena pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena
  janvāris februāris aprīlis jūnijs jūlijs augusts septembris oktobris novembris decembris
  sk pr an tr kt pn sekmadienis pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sausis vasaris kovas
  balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis
  κυρ δευ τρί τετ πέμ παρ σάβ ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή
  σάββατο ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
  paz pzt sal çar per cum cmt oca şub nis haz tem ağu eyl eki kas ara pazar pazartesi salı çarşamba perşembe cuma cumartesi ocak
  şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
  вс янв февр апр июнь июль авг сент окт нояб дек воскресенье понедельник среда четверг пятница суббота январь февраль апрель
  сентябрь октябрь ноябрь декабрь
  січ лют бер квіт трав черв лип серп вер жовт лист груд неділя понеділок вівторок середа четвер пʼятниця субота січень лютий
  березень квітень травень червень липень серпень вересень жовтень листопад грудень
  שבת ינו׳ פבר׳ מרץ אפר׳ מאי יוני יולי אוג׳ ספט׳ אוק׳ נוב׳ דצמ׳ ינואר פברואר אפריל אוגוסט ספטמבר אוקטובר נובמבר דצמבר
  الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
  یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه دی بهمن اسفند فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر
  रवि सोम मंगल बुध गुरु शुक्र शनि जन॰ फ़र॰ मार्च अप्रैल मई जून जुल॰ अग॰ सित॰ अक्टू॰ नव॰ दिस॰ रविवार सोमवार मंगलवार बुधवार गुरुवार
  शुक्रवार शनिवार जनवरी फ़रवरी जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
  อาทิตย์ จันทร์ อังคาร พุธ พฤหัส ศุกร์ เสาร์ ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค วันอาทิตย์ วันจันทร์ วันอังคาร
  วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน
  ธันวาคม
  cn
  min sen sel rab kam jum agu minggu senin selasa rabu kamis jumat sabtu maret agustus
  周日 周一 周二 周三 周四 周五 周六 星期日 星期一 星期二 星期三 星期四 星期五 星期六 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月
  日 月 火 水 木 金 土 日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日
  일 월 화 수 목 금 토 일요일 월요일 화요일 수요일 목요일 금요일 토요일
`.match(/\S+/g),
);

/** Whether a word is one, in any of these languages. Some people are called so, too. */
export function isDayWord(word: string): boolean {
  return words.has(word.toLowerCase().replace(/[.,]+$/, ''));
}
