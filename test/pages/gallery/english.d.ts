declare module 'virtual:english-catalogue' {
  const catalogue: Record<string, { message: string }>
  export default catalogue
}
