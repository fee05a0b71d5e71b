export { FeaturePage } from './FeaturePage'
export { FocalAreaPage } from './FocalAreaPage'
export { FrameworkPage } from './FrameworkPage'
