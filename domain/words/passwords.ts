// What breached.ts, a list of the English web, does not have: passwords of ten signs and more that are rows of a keyboard
// or common here, of either alphabet. In small letters, as they are compared.

export const COMMON_PASSWORDS: readonly string[] = `
mypassword1 mypassword123 newpassword1 thepassword qwertyuiopasdfghjkl qwerty123qwerty qwertyqwerty 1q2w3e4r5t6y7u
qwer1234qwer asdf1234asdf poiuytrewq 0987654321q abc1234567 abcd1234567 aa12345678 123abc123abc iloveyouforever
administrator1 adminadmin adminadmin1 teacherteacher blink182182 testpassword user123456 temp123456 nazarbayev
йцукенгшщз йцукенгшщзх йцукенгшщзхъ йцукенйцукен фывапролдж фывапролджэ ячсмитьбю. парольпароль мойпароль1
мойпароль123 приветпривет администратор здравствуйте яжучитель1 ytrewq54321
`
  .trim()
  .split(/\s+/);

/** Words that are made long enough by a year, a number or a few signs: then they are among the first to be tried too. */
export const COMMON_WORDS: readonly string[] = `
hello parole ilove admin root login helloworld test guest basketball roblox fortnite tiger lion eagle ninja angel baby
march april apple instagram telegram whatsapp iphone android linux david maria anna elena olga irina dmitry maxim ivan
artem mikhail yulia diana aigerim aizhan nursultan daniyar arman yerlan alina manchester realmadrid zenit kairat honda
paris almaty astana kazakhstan kazakh rossiya japan tokyo osaka uchitel shkola math music piano dance happy smile
lucky money green blue lyubov lubov solnyshko zaika parol пароль привет любовь солнышко солнце котёнок котенок зайка
зайчик ангел принцесса королева учитель учительница школа ученик йцукен фывапр ячсмит марина наташа настя анастасия
екатерина александр александра сергей дмитрий андрей максим никита владимир татьяна светлана ирина ольга елена мария
виктория кристина полина алина диана карина айгерим нурсултан данияр москва россия казахстан алматы астана япония
спартак зенит динамо футбол хоккей весна лето осень зима январь февраль апрель октябрь ноябрь декабрь семья мамочка
мама папа родина свобода дружба счастье улыбка музыка история английский
`
  .trim()
  .split(/\s+/);
