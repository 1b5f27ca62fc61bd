/** The engine that reads and tries packs: loaded once somebody brings or makes one. */
export async function loadEngine() {
  const [{ surroundingsOf, tryText }, { analyse }, { createRuleSet }, { core }] = await Promise.all([
    import('@/lib/analysis/rule-set-try'),
    import('@/lib/analysis/analyse'),
    import('@/lib/analysis/rule-set'),
    import('@/lib/rules/core'),
  ])
  return { surroundingsOf, tryText, analyse, createRuleSet, core }
}
