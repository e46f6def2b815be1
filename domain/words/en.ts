// The English words of passphrases: 256 plain nouns of three to eight letters, known to a child, each a change of two
// letters or more from any other. None that sounds like another word, is spelt in two ways, or could hurt beside another.

export const EN_WORDS: readonly string[] = `
acorn actor album almond anchor ankle apple arrow artist atlas autumn avenue axle badge bagel bakery
balcony bamboo banjo barn basket beacon beaver bench bicycle biscuit blanket blossom boat bonfire
book bottle branch bridge broccoli bubble bucket button cabbage cabin cactus camel camera candle
canoe canyon captain caravan carpet castle cello cherry cinema circle circus clarinet clock cloud
clover coast cobweb comet compass cookie copper cottage cotton cradle crayon crystal cube cucumber
cupboard curtain daisy diamond doctor dolphin dome domino dragon drum eagle easel echo engine farmer
feather fence field flag flute folder forest fossil fountain fox frog galaxy garden garlic giant
glacier glove grape gravel guitar hammer harvest hedge helmet hill honey hotel iceberg igloo iguana
island ivory jacket jasmine jigsaw jungle kayak kettle keyboard kitchen kite kitten koala ladder
lagoon lake lamp lantern laptop lemon letter library lion lobster magnet mango map marble market
meadow melon mirror moon muffin museum napkin needle notebook oasis ocean olive onion orange orbit
orchard otter oven owl oyster palace panda panther paper parade peach peanut pebble pelican pencil
penguin pepper piano picnic pillow pine pirate planet pocket poem pony potato pumpkin puppet puzzle
pyramid rabbit radio raft railway rainbow raven ribbon river robot saddle sailor salad salmon
sandwich satchel school scooter shadow shark shelf shovel silver sketch sledge snail spider spinach
spoon squirrel stamp stone summer sunset swan table teapot temple thunder ticket tiger timber tomato
torch tractor train trumpet tulip umbrella valley vanilla velvet village violin volcano waffle wagon
walnut walrus whistle window winter wizard wombat zebra
`
  .trim()
  .split(/\s+/);
