// The French words, one file per area so that two people can write at the same time.

import { accompany } from './accompany';
import { attestation } from './attestation';
import { blockages } from './blockages';
import { board } from './board';
import { catalogue } from './catalogue';
import { check } from './check';
import { comfort } from './comfort';
import { crcn } from './crcn';
import { digcomp } from './digcomp';
import { machines } from './machines';
import { erase } from './erase';
import { explained } from './explained';
import { followUp } from './follow-up';
import { guides } from './guides';
import { handout } from './handout';
import { host } from './host';
import { agendaWords, ideasWords, phonesWords, realSiteWords, servedWords } from './kept-lists';
import { layout } from './layout';
import { legal } from './legal';
import { lesson } from './lesson';
import { myProgress } from './my-progress';
import { lessonSteps } from './lesson-steps';
import { listen } from './listen';
import { offline } from './offline';
import { outdated } from './outdated';
import { notebook } from './notebook';
import { pages } from './pages';
import { paths } from './paths';
import { places } from './places';
import { positioning } from './positioning';
import { practice } from './practice';
import { progress } from './progress';
import { projection } from './projection';
import { rights } from './rights';
import { search } from './search';
import { share } from './share';
import { shared } from './shared';
import { simulator } from './simulator';
import { situations } from './situations';
import { skills } from './skills';
import { accountsSheet } from './tool-accounts';
import { addressTool } from './tool-address';
import { calendarTool } from './tool-calendar';
import { deadlineTool } from './tool-deadline';
import { letterTool } from './tool-letter';
import { papersTool } from './tool-papers';
import { secretPhraseTool } from './tool-phrase';
import { priceTool } from './tool-price';
import { standing } from './standing';
import { tools } from './tools';
import { town } from './town';
import { votes } from './votes';
import { welcome } from './welcome';
import { workshop } from './workshop';

export const fr = {
  accompany,
  attestation,
  blockages,
  board,
  catalogue,
  check,
  comfort,
  crcn,
  digcomp,
  machines,
  erase,
  explained,
  followUp,
  guides,
  handout,
  host,
  layout,
  legal,
  lesson,
  lessonSteps,
  listen,
  myProgress,
  offline,
  outdated,
  notebook,
  pages,
  paths,
  places,
  positioning,
  practice,
  progress,
  projection,
  rights,
  search,
  share,
  shared,
  simulator,
  situations,
  skills,
  tools,
  standing,
  agendaWords,
  ideasWords,
  phonesWords,
  realSiteWords,
  servedWords,
  accountsSheet,
  addressTool,
  calendarTool,
  deadlineTool,
  letterTool,
  papersTool,
  priceTool,
  secretPhraseTool,
  town,
  votes,
  welcome,
  workshop,
};
