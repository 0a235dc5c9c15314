import type { Language } from '@isnad/claim-model';
import type { Source } from '../acts.js';

type Points = Exclude<Source['points'], null>;

/** Words that point back to a speaker already named, folded as the tokeniser folds. */
export const ANAPHORS: Readonly<Record<Language, Readonly<Record<Points, string>>>> = {
  en: {
    any: 'he,she,they,it',
    person:
      'the president,the minister,the official,the spokesman,the spokeswoman,the governor,the mayor,the general,the diplomat,the leader,the politician,the envoy,the premier,the prime minister,the prosecutor,the secretary general,the commander,the head,the source,the lawyer,the judge,the analyst,the mayor,the doctor,the chief,the officer',
    ministry:
      'the ministry,the department,the office,the agency,the service,the commission,the body,the government,the committee,the organization,the organisation,the bloc,the group,the company,the bank,the authority,the court,the council',
    outlet:
      'the agency,the news agency,the newspaper,the channel,the outlet,the broadcaster,the website,the site,the paper',
    statement: 'the statement,the post,the report,the tweet,the document,the message',
  },
  ru: {
    any: 'он,она,оно,они,тот,та,те',
    person:
      'президент,министр,политик,чиновник,дипломат,губернатор,генерал,премьер,генсек,глава государства,глава ведомства,глава региона,представитель,пресс-секретарь,эксперт,собеседник агентства,источник,собеседник,прокурор,генпрокурор,глава кабмина,мэр',
    ministry:
      'министерство,ведомство,в ведомстве,в министерстве,комитет,организация,компания,регулятор,служба,прокуратура,в компании,в организации,агентство',
    outlet: 'издание,газета,телеканал,агентство,портал,сайт',
    statement: 'заявление,сообщение,документ,отчет,доклад',
  },
  ar: {
    any: 'هو,هي,هم,الأخير,الأخيرة,نفس المصدر,المصدر نفسه,المصدر ذاته,ذات المصدر,نفس المسؤول,المصادر نفسها,المصادر ذاتها,البيان ذاته,البيان نفسه',
    person:
      'الرئيس,الوزير,المتحدث,الناطق,المسؤول,المسئول,المحافظ,الدبلوماسي,القائد,الجنرال,المبعوث,الأمين العام,رئيس الوزراء,المصدر,مصدر',
    ministry:
      'الوزارة,الهيئة,المنظمة,اللجنة,الحزب,الجماعة,الحركة,الحكومة,الشركة,البنك,المحكمة,المؤسسة,النيابة,الجبهة,المجلس,الجهاز,المديرية,الإدارة,السلطة,المحافظة,المكتب,المرصد,المركز,النقابة,الاتحاد,البعثة,المفوضية,السفارة,البلدية,الجيش,المجموعة,الجمعية,الصندوق',
    outlet: 'الوكالة,الصحيفة,القناة,الموقع,الجريدة',
    statement: 'البيان,التقرير,المنشور,التغريدة,الرسالة',
  },
};

/** After an anaphor they only stress it: "the ministry itself", الوزارة نفسها. */
export const SELF: ReadonlySet<string> = new Set(
  'itself himself herself نفسها نفسه ذاتها ذاته المذكوره المذكور сам сама само'.split(' '),
);
