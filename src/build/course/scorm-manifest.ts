// imsmanifest.xml: what a platform reads first. SCORM 1.2 (IMS CP 1.1.2, metadata 1.2.1) and SCORM 2004 4th edition (IMS CP 1.1.4, LOM).
// A lesson is one SCO; what all lessons use is one resource that each depends on. Identifiers are in ASCII: some platforms take no other.

import { pageOf, type Course } from './course';
import { words } from './words';
import { escaped } from './xml';

export function scormManifest(version: '1.2' | '2004', course: Course, files: readonly string[]): string {
  const dialect = version === '1.2' ? scorm12 : scorm2004;
  const own = (lesson: string): readonly string[] => files.filter((name) => name.startsWith(`lecons/${lesson}/`));
  const common = files.filter((name) => !course.lessons.some(({ id }) => own(id).includes(name)));
  const fileRows = (names: readonly string[]): string => names.map((name) => `<file href="${encodeURI(name)}"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="declic-${course.id}" version="1.0" ${dialect.head}>
<metadata>${dialect.schema}${dialect.metadata(course)}</metadata>
<organizations default="cours"><organization identifier="cours"><title>${escaped(course.title)}</title>
${course.lessons.map(({ id, plan }) => `<item identifier="lecon-${id}" identifierref="page-${id}" isvisible="true"><title>${escaped(plan.title)}</title>${dialect.item}</item>`).join('\n')}
${dialect.organization}</organization></organizations>
<resources>
${course.lessons.map(({ id }) => `<resource identifier="page-${id}" type="webcontent" ${dialect.sco} href="${pageOf(id)}">${fileRows(own(id))}<dependency identifierref="commun"/></resource>`).join('\n')}
<resource identifier="commun" type="webcontent" ${dialect.asset}>${fileRows(common)}</resource>
</resources>
</manifest>
`;
}

interface Dialect {
  readonly head: string;
  readonly schema: string;
  readonly sco: string;
  readonly asset: string;
  /** At the end of an item, and of the organization. */
  readonly item: string;
  readonly organization: string;
  readonly metadata: (course: Course) => string;
}

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

const scorm12: Dialect = {
  head: `xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" ${XSI} xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"`,
  schema: '<schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>',
  sco: 'adlcp:scormtype="sco"',
  asset: 'adlcp:scormtype="asset"',
  item: '',
  organization: '',
  metadata(course) {
    const said = (text: string): string => `<imsmd:langstring xml:lang="fr">${escaped(text)}</imsmd:langstring>`;
    const chosen = (name: string, value: string): string =>
      `<imsmd:${name}><imsmd:source><imsmd:langstring xml:lang="x-none">LOMv1.0</imsmd:langstring></imsmd:source><imsmd:value><imsmd:langstring xml:lang="x-none">${value}</imsmd:langstring></imsmd:value></imsmd:${name}>`;
    return [
      '<imsmd:lom>',
      `<imsmd:general><imsmd:title>${said(course.title)}</imsmd:title><imsmd:language>fr</imsmd:language><imsmd:description>${said(course.lead)}</imsmd:description></imsmd:general>`,
      `<imsmd:lifecycle><imsmd:version>${said(reviewed(course))}</imsmd:version>${chosen('status', 'Final')}</imsmd:lifecycle>`,
      `<imsmd:metametadata><imsmd:metadatascheme>ADL SCORM 1.2</imsmd:metadatascheme><imsmd:language>fr</imsmd:language></imsmd:metametadata>`,
      `<imsmd:technical><imsmd:format>text/html</imsmd:format></imsmd:technical>`,
      `<imsmd:rights>${chosen('cost', 'no')}${chosen('copyrightandotherrestrictions', 'yes')}<imsmd:description>${said(words.licence)}</imsmd:description></imsmd:rights>`,
      '</imsmd:lom>',
    ].join('');
  },
};

const scorm2004: Dialect = {
  head: `xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:lom="http://ltsc.ieee.org/xsd/LOM" ${XSI} xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd http://ltsc.ieee.org/xsd/LOM lom.xsd"`,
  schema: '<schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion>',
  sco: 'adlcp:scormType="sco"',
  asset: 'adlcp:scormType="asset"',
  // The page says itself that it is done: a page that says nothing is not taken for done.
  item: '<imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>',
  // Advice, never a lock: lessons are taken in any order.
  organization: '<imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>',
  metadata(course) {
    const said = (text: string): string => `<lom:string language="fr">${escaped(text)}</lom:string>`;
    const chosen = (name: string, value: string): string => `<lom:${name}><lom:source>LOMv1.0</lom:source><lom:value>${value}</lom:value></lom:${name}>`;
    return [
      '<lom:lom>',
      `<lom:general><lom:title>${said(course.title)}</lom:title><lom:language>fr</lom:language><lom:description>${said(course.lead)}</lom:description></lom:general>`,
      `<lom:lifeCycle><lom:version>${said(reviewed(course))}</lom:version>${chosen('status', 'final')}</lom:lifeCycle>`,
      '<lom:metaMetadata><lom:metadataSchema>LOMv1.0</lom:metadataSchema><lom:metadataSchema>ADLv1.0</lom:metadataSchema><lom:language>fr</lom:language></lom:metaMetadata>',
      '<lom:technical><lom:format>text/html</lom:format></lom:technical>',
      `<lom:rights>${chosen('cost', 'no')}${chosen('copyrightAndOtherRestrictions', 'yes')}<lom:description>${said(words.licence)}</lom:description></lom:rights>`,
      '</lom:lom>',
    ].join('');
  },
};

/** The day of the last lesson that somebody read again: the edition. */
function reviewed({ lessons }: Course): string {
  return (
    lessons
      .map(({ plan }) => plan.reviewed)
      .toSorted()
      .at(-1) ?? ''
  );
}
