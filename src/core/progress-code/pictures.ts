// The 64 pictures of the resume code, six bits each: a picture's place is its number, for life. Each has its word, to be said aloud. Drawings of
// lucide, by their name there; chosen to differ in shape, not only in detail. Decision 0036.

export interface CodePicture {
  readonly word: string;
  /** Its name in lucide. */
  readonly drawing: string;
}

/** How each picture is drawn, in its order: the parts of an SVG of 24 by 24. */
export type PictureDrawings = readonly (readonly (readonly [tag: string, attributes: Readonly<Record<string, string | number>>])[])[];

const list = `
soleil Sun · lune Moon · nuage Cloud · parapluie Umbrella · flocon Snowflake · arbre TreeDeciduous · sapin TreePine · fleur Flower2
feuille Leaf · carotte Carrot · pomme Apple · cerises Cherry · raisin Grape · montagne Mountain · croissant Croissant · pizza Pizza
gâteau Cake · œuf Egg · bonbon Candy · glace IceCreamCone · chat Cat · chien Dog · poisson Fish · oiseau Bird
tortue Turtle · lapin Rabbit · escargot Snail · souris Rat · patte PawPrint · maison House · tente Tent · lit Bed
fauteuil Armchair · lampe Lamp · clé Key · cadenas Lock · ciseaux Scissors · marteau Hammer · drapeau Flag · cœur Heart
crayon Pencil · livre Book · lettre Mail · cadeau Gift · cloche Bell · guitare Guitar · piano Piano · casque Headphones
téléphone Phone · appareil-photo Camera · montre Watch · lunettes Glasses · tee-shirt Shirt · étoile Star · couronne Crown · diamant Gem
vélo Bike · voiture Car · bus Bus · train TrainFront · avion Plane · bateau Sailboat · fusée Rocket · ancre Anchor
`;

export const codePictures: readonly CodePicture[] = list
  .split(/[·\n]/)
  .map((one) => one.trim().split(' '))
  .flatMap(([word, drawing]) => (word && drawing ? [{ word: word.replace('appareil-', 'appareil '), drawing }] : []));
