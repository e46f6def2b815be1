// Passwords of ten signs or more that stand high in lists of the commonest, or are rows of a keyboard, of either
// alphabet: whoever guesses begins with these. In small letters, as they are compared.

export const COMMON_PASSWORDS: readonly string[] = `
password12 password123 password1234 password12345 password123456 passwordpassword mypassword mypassword1 mypassword123
newpassword newpassword1 thepassword password01 password2020 password2021 password2022 password2023 password2024
password2025 password2026 passw0rd12 passw0rd123 p@ssword123 p@ssw0rd123 p@ssw0rd12 pa55word123 1password1 123password
qwertyuiop qwertyuiop1 qwertyuiop123 qwertyuiop[] qwertyuiopasdfghjkl qwerty1234 qwerty12345 qwerty123456 qwerty123qwerty
qwertyqwerty 1234qwerty 12345qwerty 123456qwerty qwerty7890 1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u q1w2e3r4t5 q1w2e3r4t5y6
1qaz2wsx3edc 1qaz2wsx3edc4rfv qazwsxedcrfv qazwsxedc1 zaq12wsxcde3 zaq1xsw2cde3 qwer1234qwer asdfghjkl1 asdfghjkl;
asdfghjkl123 asdfghjkl;' zxcvbnm123 zxcvbnm1234 zxcvbnm,./ asdf1234asdf qweasdzxc1 qweasdzxc123 qweasd123456 poiuytrewq
123qweasdzxc 1234567890q 1234567890a 0987654321q a1234567890 q1234567890 abc1234567 abcd123456 abcd1234567 abcde12345
a123456789 aa12345678 aa123456789 abc123456789 123456789a 123456789q 123456789abc 12345678910 1234567891 123123123a
123abc123abc iloveyou12 iloveyou123 iloveyou1234 iloveyouforever ilovemyself letmein123 letmein1234 welcome123 welcome1234
welcome2024 welcome2025 admin12345 admin123456 admin1234567 administrator administrator1 adminadmin adminadmin1 root123456
changeme12 changeme123 changeme1234 secret1234 secret12345 superman123 football123 basketball baseball123 liverpool1
liverpool123 manchester chocolate1 butterfly1 jennifer123 michael123 princess123 princess1234 sunshine123 sunshine1234
monkey12345 dragon12345 master12345 computer123 internet123 teacher123 teacher1234 teacher12345 teacherteacher school1234
school12345 student123 student1234 spiderman1 pokemon1234 pokemon123 naruto1234 minecraft1 minecraft123 starwars123
blink182182 unknown123 nothing123 whatever123 qwe123qwe123 test123456 test1234567 testtest123 testpassword user123456
guest12345 default123 temp123456 google1234 facebook123 samsung123 iphone1234 kazakhstan kazakhstan1 kazakhstan123
almaty12345 astana12345 nazarbayev russia12345 йцукенгшщз йцукенгшщзх йцукенгшщзхъ йцукен12345 йцукен123456 йцукен1234
йцукенйцукен фывапролдж фывапролджэ ячсмитьбю. пароль1234 пароль12345 пароль123456 парольпароль мойпароль1 мойпароль123
учитель123 учитель1234 учитель12345 учительница школа12345 школа123456 привет1234 привет12345 приветпривет любовь12345
казахстан1 казахстан123 администратор здравствуйте яжучитель1 parol12345 parol123456 parolparol privet1234 privet12345
ghbdtnghbdtn ytrewq54321 gfhjkm1234 gfhjkm12345 gfhjkmgfhjkm qazwsx1234 qazwsx12345 qazwsx123456 nastya12345 marina12345
natasha123 aleksandr1 aleksandra alexander1 uchitel123 uchitel1234 shkola12345
`
  .trim()
  .split(/\s+/);

/** Words that are made long enough by a year, a number or a few signs: then they are among the first to be tried too. */
export const COMMON_WORDS: readonly string[] = `
hello password passwort parole qwerty qwertyui qwertyuio asdfgh asdfghjk zxcvbn zxcvbnm qazwsx iloveyou ilove lovely
loveme letmein welcome admin root master secret login access helloworld default change changeme test testing guest
monkey dragon football baseball basketball soccer hockey tennis superman batman spiderman ironman pokemon pikachu
naruto minecraft roblox fortnite starwars matrix phoenix tiger lion eagle falcon shadow hunter ranger killer warrior
ninja samurai princess angel baby babygirl sunshine sunflower flower butterfly rainbow unicorn summer winter spring
autumn january february march april monday friday sunday october november december september chocolate cookie cheese
banana orange apple cherry coffee pepper ginger computer internet google facebook instagram youtube telegram whatsapp
samsung iphone android microsoft windows linux michael jennifer jessica ashley daniel andrew joshua matthew charlie
thomas robert william jordan anthony nicole michelle amanda hannah george david maria anna elena olga irina natasha
tatiana svetlana marina nastya anastasia ekaterina aleksandr alexander alexandra sergey dmitry andrey maxim nikita
vladimir ivan artem mikhail yulia victoria viktoria diana karina kristina polina sabina aigerim aizhan nursultan
daniyar arman yerlan alina liverpool chelsea arsenal barcelona manchester juventus realmadrid spartak zenit kairat
mercedes ferrari porsche toyota honda yamaha london paris moscow moskva almaty astana kazakhstan kazakh russia rossiya
japan tokyo osaka america freedom family mother father brother sister friend friends forever school student teacher
uchitel shkola history english math music guitar piano dance happy smile lucky money diamond silver golden purple
yellow green blue privet lyubov lubov solnyshko zaika kotenok parol пароль привет любовь солнышко солнце котёнок
котенок зайка зайчик ангел принцесса королева учитель учительница школа ученик йцукен фывапр ячсмит марина наташа
настя анастасия екатерина александр александра сергей дмитрий андрей максим никита владимир татьяна светлана ирина
ольга елена мария виктория кристина полина алина диана карина айгерим нурсултан данияр москва россия казахстан алматы
астана япония спартак зенит динамо футбол хоккей весна лето осень зима январь февраль апрель октябрь ноябрь декабрь
семья мамочка мама папа родина свобода дружба счастье улыбка музыка история английский
`
  .trim()
  .split(/\s+/);
