export { CityPlan } from './CityPlan'
export { drawPlan, type PlanDrawing, tintOf } from './drawing'
