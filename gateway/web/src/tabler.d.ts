// One file per icon: the index of the package holds five thousand.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  const Icoon: import('@tabler/icons-react').Icon;
  export default Icoon;
}
