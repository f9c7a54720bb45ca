// cmi5.xml: the lessons of a package, each an AU that counts once it is completed. Their names are for life and belong to no host.

import { uuidOf } from '../book/book';
import { pageOf, type Course } from './course';
import { escaped } from './xml';

export function cmi5Structure(course: Course): string {
  const said = (name: string, text: string): string => `<${name}><langstring lang="fr">${escaped(text)}</langstring></${name}>`;
  const units = course.lessons.map(
    ({ id, plan }) =>
      `<au id="urn:uuid:${uuidOf(`cmi5:lecon:${id}`)}" moveOn="Completed" launchMethod="AnyWindow">${said('title', plan.title)}${said('description', plan.goal)}<url>${pageOf(id)}</url></au>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
<course id="urn:uuid:${uuidOf(`cmi5:cours:${course.id}`)}">${said('title', course.title)}${said('description', course.lead)}</course>
${units.join('\n')}
</courseStructure>
`;
}
