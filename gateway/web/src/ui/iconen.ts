import ICheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import IHourglassEmpty from '@tabler/icons-react/dist/esm/icons/IconHourglassEmpty.mjs';
import ILock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import IShieldHalf from '@tabler/icons-react/dist/esm/icons/IconShieldHalf.mjs';
import ICircle from '@tabler/icons-react/dist/esm/icons/IconCircle.mjs';
import ICircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IBarrierBlock from '@tabler/icons-react/dist/esm/icons/IconBarrierBlock.mjs';
import ISearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import IMenu2 from '@tabler/icons-react/dist/esm/icons/IconMenu2.mjs';
import IChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import IChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs';
import IUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import IUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs';
import IHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs';
import ICalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs';
import ICalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs';
import IMessageCircle from '@tabler/icons-react/dist/esm/icons/IconMessageCircle.mjs';
import IEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import IPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import IFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs';
import ILink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import IPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import IMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import IScale from '@tabler/icons-react/dist/esm/icons/IconScale.mjs';
import INotes from '@tabler/icons-react/dist/esm/icons/IconNotes.mjs';
import IBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import IRoute from '@tabler/icons-react/dist/esm/icons/IconRoute.mjs';
import ICloudCheck from '@tabler/icons-react/dist/esm/icons/IconCloudCheck.mjs';
import ISend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import IX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import IInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs';
import ISchool from '@tabler/icons-react/dist/esm/icons/IconSchool.mjs';
import IHeartHandshake from '@tabler/icons-react/dist/esm/icons/IconHeartHandshake.mjs';
import IHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs';
import IListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs';
import IBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs';
import ITarget from '@tabler/icons-react/dist/esm/icons/IconTarget.mjs';
import IGitMerge from '@tabler/icons-react/dist/esm/icons/IconGitMerge.mjs';
import IDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IVideo from '@tabler/icons-react/dist/esm/icons/IconVideo.mjs';
import IQuestionMark from '@tabler/icons-react/dist/esm/icons/IconQuestionMark.mjs';
import ILogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import IBook2 from '@tabler/icons-react/dist/esm/icons/IconBook2.mjs';
import IChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs';
import IWifiOff from '@tabler/icons-react/dist/esm/icons/IconWifiOff.mjs';
import IDotsVertical from '@tabler/icons-react/dist/esm/icons/IconDotsVertical.mjs';

export const iconen = {
  klaar: ICheck,
  klok: IClock,
  zandloper: IHourglassEmpty,
  slot: ILock,
  schild: IShieldHalf,
  rondje: ICircle,
  gelukt: ICircleCheck,
  driehoek: IAlertTriangle,
  hek: IBarrierBlock,
  zoek: ISearch,
  menu: IMenu2,
  rechts: IChevronRight,
  omlaag: IChevronDown,
  links: IChevronLeft,
  mensen: IUsers,
  mensErbij: IUserPlus,
  huis: IHome,
  kalender: ICalendar,
  afspraak: ICalendarEvent,
  bericht: IMessageCircle,
  oog: IEye,
  oogDicht: IEyeOff,
  printer: IPrinter,
  papier: IFileText,
  schakel: ILink,
  telefoon: IPhone,
  mail: IMail,
  plus: IPlus,
  potlood: IPencil,
  terug: IArrowBackUp,
  pijlRechts: IArrowRight,
  weegschaal: IScale,
  notitie: INotes,
  lamp: IBulb,
  route: IRoute,
  bewaard: ICloudCheck,
  verstuur: ISend,
  kruis: IX,
  info: IInfoCircle,
  school: ISchool,
  handdruk: IHeartHandshake,
  geschiedenis: IHistory,
  lijst: IListCheck,
  gebouw: IBuilding,
  doel: ITarget,
  samen: IGitMerge,
  download: IDownload,
  video: IVideo,
  vraagteken: IQuestionMark,
  uit: ILogout,
  boek: IBook2,
  grafiek: IChartBar,
  geenNet: IWifiOff,
  meer: IDotsVertical,
};

export type IcoonNaam = keyof typeof iconen;
