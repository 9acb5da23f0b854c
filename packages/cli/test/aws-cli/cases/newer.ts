import { lines } from '../case.ts'

const start = 'admin-initiate-auth --user-pool-id a --client-id b --auth-flow ADMIN_USER_PASSWORD_AUTH'
const update = 'admin-update-user-attributes --user-pool-id a --username b --user-attributes'

/** Features that AWS CLI 2.9 does not have yet: values from files inside shorthand. */
export const newer = lines(`
  ${start} --auth-parameters USERNAME=ada,PASSWORD@=file://$HOME/token
  ${start} --auth-parameters USERNAME@=plain
  ${start} --auth-parameters 'USERNAME @= plain'
  ${start} --auth-parameters 'USERNAME@="file://$HOME/token"'
  ${start} --auth-parameters USERNAME@=file://$HOME/missing
  ${start} --context-data 'IpAddress=1.2.3.4,ServerName=s,ServerPath@=file://$HOME/token,HttpHeaders=[{headerName@=file://$HOME/token}]'
  ${update} Name@=file://$HOME/token,Value=a
  ${update} Name=email,Value@=file://$HOME/text Name=b,Value=file://$HOME/text
  ${update} Name=email,Value@=fileb://$HOME/bytes
  ${update} Name=email,Value@=
  ${update} Name=email,Value@
`)
